/** What one sheet may hold: the demo's prices are 2,600 rows and 164,000 characters. */
export const mostRows = 20_000
export const mostCharacters = 1_500_000
