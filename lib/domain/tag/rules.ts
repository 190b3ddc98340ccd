/** Tags one customer may have (pages §10.1). */
export const mostTags = 150
