import { type Dispatch, memo } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { formatMoney } from '@/components/ui/number'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import { Tag } from '@/components/ui/tag'
import type { PickerLabels } from './picker-props'
import { type Change, counted, type PickerOffer, type RowState, unitOf } from './picker-state'

/** What was refused in a row, by its fields, and where it stood in the order that was sent. */
export type RowErrors = { at: number; fields: Record<string, string> }

type Props = {
  offer: PickerOffer
  row: RowState
  /** It cannot be chosen now. */
  blocked: boolean
  /** A base that the add-on can hang on is in this order too. */
  baseHere: boolean
  errors: RowErrors | undefined
  labels: PickerLabels
  locale: string
  dispatch: Dispatch<Change>
}

/** One offer: chosen by a checkbox of its name; its licences, term and billing beside it. */
export const OfferRow = memo(function OfferRow(props: Props) {
  const { offer, row, blocked, errors, labels, dispatch } = props
  const set = (change: Partial<RowState>) => dispatch({ offer, change })
  const field = (name: string) => ({
    name: `row-${name}`,
    id: errors ? `f-lines.${errors.at}.${name}` : `o-${offer.id}-${name}`,
    error: errors?.fields[name],
  })
  const on = row.on && !blocked
  const own = field('offerId')
  const label = `${own.id}-title`
  return (
    <li
      // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a list's item, and its legend could not be the checkbox's label
      role="group"
      aria-labelledby={label}
      className="tt-offer"
      data-on={on || undefined}
      data-blocked={blocked || undefined}
    >
      <div className="tt-offer-name">
        <input
          type="checkbox"
          id={own.id}
          checked={on}
          aria-disabled={blocked || undefined}
          aria-describedby={`${own.id}-text`}
          aria-invalid={own.error ? true : undefined}
          onChange={event => !blocked && set({ on: event.target.checked })}
        />
        <label htmlFor={own.id} id={label}>
          {offer.title}
        </label>
        {offer.held && <Tag>{offer.held}</Tag>}
        <p id={`${own.id}-text`}>
          {own.error ? <span className="tt-error">{own.error}</span> : blocked ? offer.why : offer.text}
        </p>
      </div>
      {!blocked && (
        <>
          <Licenses {...props} field={field('quantity')} on={on} set={set} />
          <Price {...props} on={on} />
          {on && <Choices {...props} field={field} set={set} />}
        </>
      )}
      {blocked && row.on && errors && <span className="sr-only">{labels.nothing}</span>}
    </li>
  )
})
