import { formatMoney } from '@/components/ui/number'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'

type Option = { term: string; billing: string; unitMinor: number }

/** `1 year, billed monthly`, and for whom prices concern, what a licence costs. */
export async function planWords() {
  const [t, s, locale] = [await words('change'), await words('subscription'), await currentLocale()]
  return (
    { term, billing, unitMinor }: Omit<Option, 'unitMinor'> & { unitMinor?: number },
    currency?: string,
  ) => {
    const plan = t('plan', { term: s(`terms.${term}` as 'terms.P1Y'), billing })
    return currency && unitMinor !== undefined
      ? t('planPriced', { plan, price: formatMoney(unitMinor, currency, locale) })
      : plan
  }
}

/** Terms and billing frequencies of several offers as one list, each once. */
export async function planChoices(
  offers: readonly { options: readonly Option[] }[],
  currency: string | undefined,
) {
  const plan = await planWords()
  const single = offers.length === 1 ? currency : undefined
  const all = new Map(
    offers.flatMap(({ options }) =>
      options.map(one => [`${one.term}/${one.billing}`, plan(one, single)] as const),
    ),
  )
  return [...all].map(([value, label]) => ({ value, label }))
}
