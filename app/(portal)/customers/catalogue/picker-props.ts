import type { Option } from '@/components/ui/select'
import type { Base, Catalogue, JudgedOffer } from '@/lib/domain/catalogue/offers'
import { monthsOf } from '@/lib/domain/order/term'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import type { PickerOffer } from './picker-state'

type Words = Awaited<ReturnType<typeof words<'order'>>>

/** The catalogue as CataloguePicker takes it: texts, reasons and labels in the reader's language. */
export async function pickerProps({ offers, ends, now }: Catalogue) {
  const [t, locale, f] = [await words('order'), await currentLocale(), await format()]
  const said = await sayFields(
    Object.fromEntries(
      offers.flatMap(({ id, judgement }) => (judgement.available ? [] : [[id, judgement.reason]])),
    ),
  )
  const title = (offer: JudgedOffer) => (locale === 'fr' ? offer.titleFr : offer.titleEn)
  const titles = new Map(offers.map(offer => [offer.id, title(offer)]))
  const named = ({ offerId, nickname, quantity }: Base) =>
    `${nickname ?? titles.get(offerId) ?? offerId} · ${quantity}`

  const shown = offers.map((offer): PickerOffer => {
    const { id, judgement, min, max, kind, held, bases } = offer
    const why = said[id]
    // An add-on that waits for its base has its prices all the same.
    const options = judgement.available ? judgement.options : offer.prices
    const fixed = kind === 'usage' || (offer.minQuantity === offer.maxQuantity && judgement.available)
    return {
      id,
      title: title(offer),
      text: locale === 'fr' ? offer.descriptionFr : offer.descriptionEn,
      category: offer.category,
      kind,
      currency: options[0]?.currency ?? '',
      options: options.map(({ term, billing, unitMinor }) => [term, billing, unitMinor] as const),
      min,
      ...(fixed ? { fixed: min } : { range: rangeOf(t, offer, max) }),
      ...(held > 0 ? { held: t('picker.held', { count: held }) } : {}),
      ...(why === undefined ? {} : { why: t('picker.unavailable', { reason: why }) }),
      ...(!judgement.available && judgement.base ? { needs: offer.prerequisites } : {}),
      ...(offer.attestation ? { attest: t('picker.attest') } : {}),
      ...(bases.length > 0
        ? {
            bases: bases.map(base => ({
              ...{ value: base.subscriptionId, label: named(base), endsAt: base.endsAt },
            })),
          }
        : {}),
      ...(offer.aligns ? { aligns: true } : {}),
      ...(offer.withdrawnAt ? { gone: true } : {}),
    }
  })
  const day = (endsAt: Date) => f.dateTime(lastDay(endsAt), { dateStyle: 'medium', timeZone: 'UTC' })
  const choices: Record<string, Option[]> = {}
  for (const { term, endsAt, other } of ends) {
    const date = day(endsAt)
    const label = other
      ? t('picker.endWith', { date, title: other.nickname ?? titles.get(other.offerId) ?? other.offerId })
      : t('picker.endMonth', { date })
    choices[term] = [...(choices[term] ?? []), { value: endsAt.toISOString(), label }]
  }
  const baseEnds = Object.fromEntries(
    shown.flatMap(({ bases = [] }) =>
      bases.flatMap(({ value, endsAt }) => (endsAt ? [[value, day(new Date(endsAt))]] : [])),
    ),
  )
  return {
    offers: shown,
    locale,
    labels: labelsOf(t, offers),
    ends: choices,
    baseEnds,
    now: now.toISOString(),
  }
}

function rangeOf(t: Words, { minQuantity, minShareOfBase, pooledLeft }: JudgedOffer, max: number) {
  if (minShareOfBase !== null) return t('picker.share', { percent: minShareOfBase * 100 })
  if (pooledLeft !== null && pooledLeft <= max) return t('picker.rangeLeft', { max: Math.max(0, pooledLeft) })
  // Millions are no bound that anybody needs to know.
  return max < 100_000 ? t('picker.range', { min: minQuantity, max }) : ''
}

const billings = ['monthly', 'annual', 'triennial', 'one_time', 'none'] as const

function labelsOf(t: Words, offers: readonly JudgedOffer[]) {
  const names = [
    'catalogue',
    'search',
    'category',
    'allCategories',
    'kind',
    'allKinds',
    'billingType',
    'allBilling',
    'nothing',
    'clear',

    'licenses',
    'price',
    'term',
    'billing',
    'base',
    'baseHere',
    'baseChoose',
    'end',
    'endUsual',
    'endHint',
    'summary',
    'empty',
    'firstCharge',
    'monthly',
    'yearly',
    'commitment',
    'free',
    'metered',
    'incomplete',
  ] as const
  const terms = new Set(offers.flatMap(offer => offer.prices.map(price => price.term)))
  const present = <K extends string>(values: readonly K[]) => [...new Set(values)]
  return {
    ...(Object.fromEntries(names.map(name => [name, t(`picker.${name}`)])) as Record<
      (typeof names)[number],
      string
    >),
    remove: t.raw('picker.remove') as string,
    endBase: t.raw('picker.endBase') as string,
    counts: [t('picker.counts.none'), t('picker.counts.one'), t('picker.counts.more')],
    chosen: [t('picker.chosen.none'), t('picker.chosen.one'), t('picker.chosen.more')],
    terms: Object.fromEntries([...terms].map(term => [term, termLabel(t, term)])),
    billings: Object.fromEntries(billings.map(billing => [billing, t(`billings.${billing}`)])),
    per: Object.fromEntries(billings.map(billing => [billing, t(`per.${billing}`)])),
    categories: present(offers.map(offer => offer.category)).map(value => ({
      value,
      label: categoryLabel(t, value),
    })),
    kinds: present(offers.map(offer => offer.kind)).map(value => ({ value, label: kindLabel(t, value) })),
    billingTypes: [
      { value: 'license', label: t('billingTypes.license') },
      { value: 'usage', label: t('billingTypes.usage') },
    ],
  }
}

export type PickerLabels = ReturnType<typeof labelsOf>

export function termLabel(t: Words, term: string) {
  const months = monthsOf(term)
  if (months === null) return t('termless')
  return months % 12 === 0 ? t('years', { count: months / 12 }) : t('months', { count: months })
}

export function billingLabel(t: Words, billing: string) {
  const key = known(billing, billings)
  return key ? t(`billings.${key}`) : billing
}

const known = <K extends string>(value: string, keys: readonly K[]) => keys.find(key => key === value)

/** A category or kind that an operator's own catalogue may have is shown by its own name. */
const categoryLabel = (t: Words, value: string) => {
  const key = known(value, [
    'small-business',
    'enterprise',
    'add-on',
    'trial',
    'education',
    'government',
    'software',
  ])
  return key ? t(`categories.${key}`) : value
}
const kindLabel = (t: Words, value: string) => {
  const key = known(value, ['base', 'addon', 'trial', 'usage', 'software'])
  return key ? t(`kinds.${key}`) : value
}
