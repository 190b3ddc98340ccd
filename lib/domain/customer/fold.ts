/** A name as it is ordered and searched by: lower case, without accents. */
export const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
