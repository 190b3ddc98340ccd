import { format, words } from '@/lib/i18n/words'

/** Where the overview stops counting (`readOverview`). */
const countedTo = 1000

/** Says a number, or "more than" where the count stopped. */
export async function bounded(to = countedTo) {
  const [t, formatter] = [await words('overview'), await format()]
  return (count: number) => (count > to ? t('many', { count: to }) : formatter.number(count))
}
