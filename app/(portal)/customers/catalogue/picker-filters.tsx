import { Icon } from '@/components/ui/icon'
import { Options } from '@/components/ui/options'
import { contains, folded } from '@/lib/domain/catalogue/search-rules'
import type { PickerLabels } from './picker-props'
import type { PickerOffer } from './picker-state'

export type Filter = { q: string; category: string; kind: string; billing: string }
export const noFilter: Filter = { q: '', category: '', kind: '', billing: '' }

/** What the address asks for, where there is such a kind among the offers. */
export const startFilter = (kinds: PickerLabels['kinds'], kind: string | undefined): Filter => ({
  ...noFilter,
  kind: kinds.some(({ value }) => value === kind) ? (kind ?? '') : '',
})

const texts = new WeakMap<PickerOffer, string>()

/** Every word typed, in the offer's name or description, and each list's choice. */
export function passes(offer: PickerOffer, { q, category, kind, billing }: Filter) {
  if (category && offer.category !== category) return false
  if (kind && offer.kind !== kind) return false
  if (billing && (offer.kind === 'usage') !== (billing === 'usage')) return false
  const text = texts.get(offer) ?? folded(`${offer.title} ${offer.text}`)
  texts.set(offer, text)
  return contains(text, q)
}

type Props = { filter: Filter; labels: PickerLabels; onChange: (filter: Filter) => void }

/** Search and filters work on what is on the page already; nothing is sent. */
export function PickerFilters({ filter, labels, onChange }: Props) {
  const lists = [
    ['category', labels.category, labels.allCategories, labels.categories],
    ['kind', labels.kind, labels.allKinds, labels.kinds],
    ['billing', labels.billingType, labels.allBilling, labels.billingTypes],
  ] as const
  return (
    <div className="tt-tools">
      <span className="tt-search">
        <Icon name="search" />
        <input
          type="search"
          value={filter.q}
          aria-label={labels.search}
          placeholder={labels.search}
          autoComplete="off"
          spellCheck={false}
          className="tt-input"
          onChange={event => onChange({ ...filter, q: event.target.value })}
        />
      </span>
      {lists.map(([name, label, all, options]) => (
        <span key={name} className="tt-select">
          <select
            aria-label={label}
            value={filter[name]}
            className="tt-input"
            onChange={event => onChange({ ...filter, [name]: event.target.value })}
          >
            <Options options={options} empty={all} />
          </select>
          <Icon name="chevron-down" />
        </span>
      ))}
    </div>
  )
}
