/** How long a link to a new password works. */
export const resetMinutes = 60
export const resetEnd = (now: Date) => new Date(now.getTime() + resetMinutes * 60_000)

/** How often one address may be asked for within an hour: a letter that got lost, not a nuisance for its owner. */
export const perAddress = { most: 5, seconds: 3600 }
