'use client'

import { useRouter } from 'next/navigation'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useState,
  useSyncExternalStore,
} from 'react'
import { Button } from '@/components/ui/button'
import { useForm } from '@/components/ui/form'
import { errorsByOffer } from './offer-errors'
import { OfferRow, type Place } from './offer-row'
import { dueNow, OrderSummary } from './order-summary'
import './picker.css'
import { noFilter, PickerFilters, passes, startFilter } from './picker-filters'
import type { PickerLabels } from './picker-props'
import { blank, blocked, cutOf, type PickerLine, type PickerOffer, reduce, startFrom } from './picker-state'

export type CataloguePickerProps = {
  offers: readonly PickerOffer[]
  labels: PickerLabels
  locale: string
  now: Place['now']
  ends: Place['ends']
  baseEnds: Place['baseEnds']
  /** What a draft kept. */
  initialLines?: readonly PickerLine[] | undefined
  /** The kind of offer to show first: add-ons, for who comes from their base. */
  kind?: string | undefined
  /** Into the summary, between the lines and the totals: the reseller. */
  children?: ReactNode
  /** Submit and Cancel: under the totals; on a phone in a bar at the bottom. */
  actions: ReactNode
}

/**
 * The catalogue to choose from, inside an ActionForm. Contract: it sends `lines.<n>.offerId`, `.term`, `.billing`,
 * `.quantity`, `.baseSubscriptionId` and `.attested` of the chosen offers, and `expectedTotalMinor` with `currency` when
 * all of them can be counted; problems of these names come back to their rows. `picker-props.ts` makes its props.
 */
export function CataloguePicker({
  offers,
  labels,
  locale,
  now,
  ends,
  baseEnds,
  initialLines = [],
  kind,
  children,
  actions,
}: CataloguePickerProps) {
  const [rows, dispatch] = useReducer(reduce, initialLines, lines => startFrom(offers, lines))
  const [filter, setFilter] = useState(() => startFilter(labels.kinds, kind))
  const { state } = useForm()
  const errors = useMemo(() => errorsByOffer(state), [state])
  useFreshPrices(state)
  const place = useMemo(() => ({ now, ends, baseEnds }), [now, ends, baseEnds])
  const first = useMemo(() => new Map(offers.map(offer => [offer.id, blank(offer)])), [offers])
  const remove = useCallback((offer: PickerOffer) => dispatch({ offer, change: { on: false } }), [])

  const chosen = offers.flatMap(offer => {
    const row = rows[offer.id]
    return row?.on && !blocked(offer, rows) ? { offer, row, cut: cutOf(offer, row, now) } : []
  })
  const shown = offers.filter(
    offer => errors[offer.id] || ((!offer.gone || rows[offer.id]) && passes(offer, filter)),
  )
  const whole = useHydrated()
  const rendered = new Set(whole ? shown : shown.slice(0, firstScreen))
  return (
    <div className="picker">
      <section aria-label={labels.catalogue} className="min-w-0">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Enter in a field from ordering at once */}
        <div onKeyDown={stay}>
          <PickerFilters filter={filter} labels={labels} onChange={setFilter} />
          <p role="status" className="tt-hint py-2">
            {counting(labels.counts, shown.length)}
          </p>
          {labels.categories.map(({ value, label }) => {
            const here = shown.filter(offer => offer.category === value && rendered.has(offer))
            if (here.length === 0) return null
            return (
              <section key={value} aria-labelledby={`c-${value}`} className="picker-group">
                <div className="picker-head">
                  <h2 id={`c-${value}`}>{label}</h2>
                  <span aria-hidden="true">{labels.licenses}</span>
                  <span aria-hidden="true">{labels.price}</span>
                </div>
                {here.map(offer => (
                  <OfferRow
                    key={offer.id}
                    offer={offer}
                    row={rows[offer.id] ?? (first.get(offer.id) as ReturnType<typeof blank>)}
                    blocked={blocked(offer, rows)}
                    baseHere={chosen.some(one => offer.needs?.includes(one.offer.id))}
                    errors={errors[offer.id]}
                    labels={labels}
                    locale={locale}
                    place={place}
                    dispatch={dispatch}
                  />
                ))}
              </section>
            )
          })}
          {shown.length === 0 && (
            <p className="grid justify-items-start gap-2 py-8 text-sm">
              {labels.nothing}
              <Button onClick={() => setFilter(noFilter)}>{labels.clear}</Button>
            </p>
          )}
        </div>
      </section>
      <aside className="picker-side" aria-label={labels.summary}>
        <div className="picker-sum">
          <OrderSummary chosen={chosen} labels={labels} locale={locale} remove={remove}>
            {children}
          </OrderSummary>
        </div>
        <div className="picker-bar">
          <p>
            {counting(labels.chosen, chosen.length)}
            {chosen.length > 0 && <b>{dueNow(chosen, locale)}</b>}
          </p>
          <div>{actions}</div>
        </div>
      </aside>
    </div>
  )
}

const counting = (forms: readonly string[], count: number) =>
  (forms[Math.min(count, 2)] ?? '').replace('#', String(count))

const stay = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

/** So many offers come as HTML; the browser, which has all of them in the page's data, draws the rest below. */
const firstScreen = 12
const never = () => () => {}
const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

const outdated = ['order.lineInvalid', 'order.priceChanged']

/** A refusal may mean that the catalogue is not what it was: then it is read again, and what was chosen stays. */
function useFreshPrices(state: { status: string; refusal?: string }) {
  const router = useRouter()
  useEffect(() => {
    if (state.refusal && outdated.includes(state.refusal)) router.refresh()
  }, [state, router])
}
