import type { ReactNode } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { formatMoney } from '@/components/ui/number'
import type { Cut } from '@/lib/domain/order/align'
import { totalsOf } from '@/lib/domain/order/total-rules'
import type { PickerLabels } from './picker-props'
import { counted, type PickerOffer, type RowState, unitOf } from './picker-state'

export type Chosen = { offer: PickerOffer; row: RowState; cut: Cut | null }

type Props = {
  chosen: readonly Chosen[]
  labels: PickerLabels
  locale: string
  remove: (offer: PickerOffer) => void
  children?: ReactNode
}

const priced = ({ offer, row, cut }: Chosen) => {
  const [quantity, unitMinor] = [counted(row.quantity), unitOf(offer, row)]
  return quantity === null || unitMinor === null
    ? []
    : { quantity, unitMinor, term: row.term, billing: row.billing, currency: offer.currency, cut }
}

/** The first charge of what is chosen, as text. */
export function dueNow(chosen: readonly Chosen[], locale: string) {
  const lines = chosen.flatMap(priced)
  return lines[0] ? formatMoney(totalsOf(lines).firstCharge, lines[0].currency, locale) : ''
}

/** The lines chosen so far and what they come to, and the fields that carry them. */
export function OrderSummary({ chosen, labels, locale, remove, children }: Props) {
  const lines = chosen.flatMap(priced)
  const totals = totalsOf(lines)
  const currency = lines[0]?.currency ?? ''
  const money = (minor: number, of = currency) => (of ? formatMoney(minor, of, locale) : '–')
  const sums = [
    ['firstCharge', totals.firstCharge, true],
    ['monthly', totals.monthly, totals.monthly > 0],
    ['yearly', totals.yearly, totals.yearly > 0],
    ['commitment', totals.commitment, totals.commitment > 0],
  ] as const
  return (
    <>
      <h2>{labels.summary}</h2>
      {chosen.length === 0 && <p className="text-sm text-ink-muted">{labels.empty}</p>}
      <ul className="sum-lines">
        {chosen.map(one => {
          const [line] = [priced(one)].flat()
          return (
            <li key={one.offer.id}>
              <span>{one.offer.title}</span>
              <IconButton
                icon="x"
                label={labels.remove.replace('{offer}', one.offer.title)}
                size="sm"
                onClick={() => remove(one.offer)}
              />
              <span className="sum-line">
                {line ? `${line.quantity} × ${money(line.unitMinor, line.currency)}` : '–'}
                {line && <b>{money(line.quantity * line.unitMinor, line.currency)}</b>}
              </span>
            </li>
          )
        })}
      </ul>
      {children}
      <dl className="sum-totals">
        {sums.map(
          ([name, minor, shown]) =>
            shown && (
              <div key={name}>
                <dt>{labels[name]}</dt>
                <dd>{money(minor)}</dd>
              </div>
            ),
        )}
      </dl>
      {lines.length < chosen.length && <p className="tt-hint">{labels.incomplete}</p>}
      <Carried chosen={chosen} />
      {lines.length > 0 && lines.length === chosen.length && (
        <>
          <input type="hidden" name="expectedTotalMinor" value={totals.firstCharge} />
          <input type="hidden" name="currency" value={currency} />
        </>
      )}
    </>
  )
}

/** The chosen lines as fields of the form around. */
function Carried({ chosen }: { chosen: readonly Chosen[] }) {
  return chosen.map(({ offer, row }, at) => {
    const fields = {
      offerId: offer.id,
      term: row.term,
      billing: row.billing,
      quantity: row.quantity,
      baseSubscriptionId: row.base,
      attested: offer.attest && row.attested ? 'true' : '',
      endsAt: offer.aligns ? row.endsAt : '',
    }
    return Object.entries(fields).map(
      ([name, value]) =>
        value !== '' && (
          <input key={`${offer.id}-${name}`} type="hidden" name={`lines.${at}.${name}`} value={value} />
        ),
    )
  })
}
