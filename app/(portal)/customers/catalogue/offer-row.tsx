import { type Dispatch, memo } from 'react'
import type { Option } from '@/components/ui/select'
import { Tag } from '@/components/ui/tag'
import { OfferChoices } from './offer-choices'
import { OfferErrors, type RowErrors } from './offer-errors'
import { OfferPrice } from './offer-price'
import type { PickerLabels } from './picker-props'
import type { Change, PickerOffer, RowState } from './picker-state'

export type Place = {
  now: string
  ends: Readonly<Record<string, readonly Option[]>>
  /** When each base ends, in words. */
  baseEnds: Readonly<Record<string, string>>
}

export type RowProps = {
  offer: PickerOffer
  row: RowState
  /** It cannot be chosen now. */
  blocked: boolean
  /** A base that this add-on can hang on is in the order too. */
  baseHere: boolean
  errors: RowErrors | undefined
  labels: PickerLabels
  /** The server's moment, and the days on which terms that begin now may end. */
  place: Place
  locale: string
  dispatch: Dispatch<Change>
}

/** One offer: a checkbox of its name, its licences and price, and when it is chosen its term and billing. */
export const OfferRow = memo(function OfferRow(props: RowProps) {
  const { offer, row, blocked, errors, labels, dispatch } = props
  const set = (change: Partial<RowState>) => dispatch({ offer, change })
  const on = row.on && !blocked
  const ids = rowIds(offer.id, errors)
  // What was refused at Submit is said below, once.
  const reason = blocked && !errors?.fields.offerId ? offer.why : undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: the group is named by the checkbox's own label, which a legend cannot be
    <div role="group" aria-labelledby={ids.title} className="offer" data-on={on || undefined}>
      <input
        type="checkbox"
        // What a browser puts back after a reload is not what was chosen.
        autoComplete="off"
        id={ids.offerId}
        checked={on}
        aria-disabled={blocked || undefined}
        aria-describedby={ids.text}
        aria-invalid={errors?.fields.offerId ? true : undefined}
        onChange={event => blocked || set({ on: event.target.checked })}
      />
      <p className="offer-name">
        <label htmlFor={ids.offerId} id={ids.title}>
          {offer.title}
        </label>
        {offer.held && <Tag>{offer.held}</Tag>}
      </p>
      <p id={ids.text} className="offer-text" data-why={reason !== undefined || undefined}>
        {reason ?? offer.text}
      </p>
      {!blocked && offer.kind !== 'usage' && (
        <p className="offer-count">
          <label htmlFor={ids.quantity}>{labels.licenses}</label>
          <input
            id={ids.quantity}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className="tt-input"
            value={row.quantity}
            readOnly={offer.fixed !== undefined}
            aria-invalid={errors?.fields.quantity ? true : undefined}
            aria-describedby={errors?.fields.quantity ? `${ids.quantity}-error` : undefined}
            onChange={event => set({ quantity: event.target.value })}
          />
          {on && offer.range && <span>{offer.range}</span>}
        </p>
      )}
      {!blocked && <OfferPrice {...props} on={on} />}
      {on && <OfferChoices {...props} ids={ids} set={set} />}
      {errors && <OfferErrors errors={errors} ids={ids} />}
    </div>
  )
})

export type RowIds = ReturnType<typeof rowIds>

/** The controls' ids: after a refusal those that the summary at the top links to. */
function rowIds(offerId: string, errors: RowErrors | undefined) {
  const id = (name: string) => (errors ? `f-lines.${errors.at}.${name}` : `o-${offerId}-${name}`)
  return {
    title: `o-${offerId}-title`,
    text: `o-${offerId}-text`,
    offerId: id('offerId'),
    quantity: id('quantity'),
    term: id('term'),
    billing: id('billing'),
    baseSubscriptionId: id('baseSubscriptionId'),
    attested: id('attested'),
    endsAt: id('endsAt'),
  }
}
