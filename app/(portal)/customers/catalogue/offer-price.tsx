import { formatMoney } from '@/components/ui/number'
import type { RowProps } from './offer-row'
import { counted, unitOf } from './picker-state'

/** What one licence costs, and when the offer is chosen what all of them do. */
export function OfferPrice({ offer, row, on, labels, locale }: RowProps & { on: boolean }) {
  const unit = unitOf(offer, row)
  if (unit === null) return null
  if (offer.kind === 'usage') return <p className="offer-price">{labels.metered}</p>
  if (unit === 0) return <p className="offer-price">{labels.free}</p>
  const count = on ? counted(row.quantity) : null
  const money = (minor: number) => formatMoney(minor, offer.currency, locale)
  return (
    <p className="offer-price">
      {count !== null && <strong>{money(count * unit)}</strong>}
      <b>{money(unit)}</b> <span>{labels.per[row.billing]}</span>
    </p>
  )
}
