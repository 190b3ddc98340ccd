import { Icon } from '@/components/ui/icon'
import { type Option, Options } from '@/components/ui/options'
import type { RowIds, RowProps } from './offer-row'
import { cutOf, type RowState } from './picker-state'

type Props = RowProps & { ids: RowIds; set: (change: Partial<RowState>) => void }

/** Term and billing of a chosen offer, the base of an add-on, and the statement that some require. Nameless: the summary carries them. */
export function OfferChoices({ offer, row, baseHere, errors, labels, place, ids, set }: Props) {
  const terms = [...new Set(offer.options.map(([term]) => term))]
  const billings = offer.options.filter(([term]) => term === row.term).map(([, billing]) => billing)
  const ends = offer.aligns ? (place.ends[row.term] ?? []) : []
  const withBase = offer.bases && cutOf(offer, row, place.now) ? place.baseEnds[row.base] : undefined
  const field = (name: 'term' | 'billing' | 'baseSubscriptionId' | 'attested' | 'endsAt') => ({
    id: ids[name],
    ...(errors?.fields[name] ? { 'aria-invalid': true, 'aria-describedby': `${ids[name]}-error` } : {}),
  })
  return (
    <div className="offer-choices">
      <Choice
        {...field('term')}
        label={labels.term}
        value={row.term}
        options={named(terms, row.term, labels.terms)}
        choose={term => set({ term })}
      />
      <Choice
        {...field('billing')}
        label={labels.billing}
        value={row.billing}
        options={named(billings, row.billing, labels.billings)}
        choose={billing => set({ billing })}
      />
      {offer.bases && (
        <Choice
          {...field('baseSubscriptionId')}
          label={labels.base}
          value={row.base}
          empty={baseHere ? labels.baseHere : labels.baseChoose}
          options={offer.bases}
          choose={base => set({ base })}
        />
      )}
      {ends.length > 0 && (
        <Choice
          {...field('endsAt')}
          label={labels.end}
          value={row.endsAt}
          empty={labels.endUsual}
          options={ends}
          choose={endsAt => set({ endsAt })}
        />
      )}
      {(row.endsAt || withBase) && (
        <p className="tt-hint basis-full">
          {withBase ? labels.endBase.replace('{date}', withBase) : labels.endHint}
        </p>
      )}
      {offer.attest && (
        <p className="tt-choice">
          <input
            {...field('attested')}
            type="checkbox"
            checked={row.attested}
            onChange={event => set({ attested: event.target.checked })}
          />
          <label htmlFor={ids.attested} className="tt-label">
            {offer.attest}
          </label>
        </p>
      )}
    </div>
  )
}

type ChoiceProps = {
  id: string
  label: string
  value: string
  options: readonly Option[]
  empty?: string
  choose: (value: string) => void
  'aria-invalid'?: boolean
  'aria-describedby'?: string
}

function Choice({ label, options, empty, choose, ...select }: ChoiceProps) {
  return (
    <div className="tt-field">
      <label htmlFor={select.id} className="tt-label">
        {label}
      </label>
      <span className="tt-select">
        <select {...select} className="tt-input" onChange={event => choose(event.target.value)}>
          <Options options={options} empty={empty} />
        </select>
        <Icon name="chevron-down" />
      </span>
    </div>
  )
}

/** What a draft kept stays visible even if it is no longer offered; the answer to Submit says so. */
const named = (values: readonly string[], chosen: string, names: Record<string, string>) =>
  (values.includes(chosen) ? values : [...values, chosen]).map(value => ({
    value,
    label: names[value] ?? value,
  }))
