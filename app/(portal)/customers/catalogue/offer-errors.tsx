import { Icon } from '@/components/ui/icon'
import type { RowIds } from './offer-row'

/** What was refused in a row, by its fields, and the place it had in the order that was sent. */
export type RowErrors = { at: number; fields: Record<string, string> }

export function OfferErrors({ errors, ids }: { errors: RowErrors; ids: RowIds }) {
  return (
    <div className="offer-errors">
      {Object.entries(errors.fields).map(([name, message]) => (
        <p key={name} id={`${ids[name as keyof RowIds] ?? ids.offerId}-error`} className="tt-error">
          <Icon name="triangle-alert" />
          <span>{message}</span>
        </p>
      ))}
    </div>
  )
}

type Sent = { fields?: Record<string, string> | undefined; values?: Record<string, string> | undefined }

/** The problems of a refused form, by offer: the fields name places in the order as it was sent. */
export function errorsByOffer({ fields, values }: Sent): Record<string, RowErrors> {
  const found: Record<string, RowErrors> = {}
  for (const [field, message] of Object.entries(fields ?? {})) {
    const [, at, name] = /^lines\.(\d+)\.(\w+)$/.exec(field) ?? []
    const offerId = values?.[`lines.${at}.offerId`]
    if (!name || !offerId) continue
    found[offerId] ??= { at: Number(at), fields: {} }
    found[offerId].fields[name] = message
  }
  return found
}
