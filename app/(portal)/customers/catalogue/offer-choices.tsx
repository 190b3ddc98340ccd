import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import type { RowIds, RowProps } from './offer-row'
import type { RowState } from './picker-state'

type Props = RowProps & { ids: RowIds; set: (change: Partial<RowState>) => void }

/** Term and billing of a chosen offer, the base of an add-on, and the statement that some require. */
export function OfferChoices({ offer, row, baseHere, errors, labels, ids, set }: Props) {
  const terms = [...new Set(offer.options.map(([term]) => term))]
  const billings = offer.options.filter(([term]) => term === row.term).map(([, billing]) => billing)
  const field = (name: 'term' | 'billing' | 'baseSubscriptionId' | 'attested') => ({
    id: ids[name],
    name: ids[name],
    'aria-invalid': errors?.fields[name] ? (true as const) : undefined,
  })
  return (
    <div className="offer-choices">
      <Select
        {...field('term')}
        label={labels.term}
        value={row.term}
        options={optionsOf(terms, row.term, labels.terms)}
        onChange={event => set({ term: event.target.value })}
      />
      <Select
        {...field('billing')}
        label={labels.billing}
        value={row.billing}
        options={optionsOf(billings, row.billing, labels.billings)}
        onChange={event => set({ billing: event.target.value })}
      />
      {offer.bases && (
        <Select
          {...field('baseSubscriptionId')}
          label={labels.base}
          value={row.base}
          empty={baseHere ? labels.baseHere : labels.baseChoose}
          options={offer.bases}
          onChange={event => set({ base: event.target.value })}
        />
      )}
      {offer.attest && (
        <Checkbox
          {...field('attested')}
          label={offer.attest}
          checked={row.attested}
          onChange={event => set({ attested: event.target.checked })}
        />
      )}
    </div>
  )
}

/** What a draft kept stays visible even if it is no longer offered; the answer to Submit says so. */
const optionsOf = (values: readonly string[], chosen: string, names: Record<string, string>) =>
  (values.includes(chosen) ? values : [...values, chosen]).map(value => ({ value, label: names[value] ?? value }))
