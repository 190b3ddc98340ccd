import { Card } from '@/components/ui/card'
import type { OrderRow } from '@/lib/domain/order/history'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { When } from '../../../../../when'

type Request = {
  requestedBy: string
  resellerName: string
  requestedAt: Date
  note: string | null
  decidedBy: string | null
  decidedAt: Date | null
  answer: string | null
  atOnce: boolean
  amended: 'numbers' | 'end' | null
}
type Step = { key: string; at: Date; text: string; note?: string | null }

/** The way of an order, from who asked for it to what has become of it. */
export async function Timeline({ order, request }: { order: OrderRow; request: Request | null }) {
  const [t, subscription, locale] = [
    await words('orderRequest.history'),
    await words('subscription'),
    await currentLocale(),
  ]
  const by = request?.decidedBy ?? ''
  const how = { numbers: 'amended', end: 'amendedEnd' } as const
  const decided = request?.atOnce ? 'allowed' : request?.amended ? how[request.amended] : 'approved'
  const steps: Step[] = [
    ...(request
      ? [
          {
            key: 'requested',
            at: request.requestedAt,
            text: t('requested', { name: request.requestedBy, company: request.resellerName }),
            note: request.note,
          },
        ]
      : []),
    ...(request?.decidedAt
      ? [{ key: 'decided', at: request.decidedAt, text: t(decided, { name: by }), note: request.answer }]
      : []),
    { key: 'placed', at: order.createdAt, text: t('placed', { name: order.placedBy }) },
    ...order.items.map(item => ({
      key: item.id,
      at: order.createdAt,
      text: `${t('done')} · ${item.nickname ?? (locale === 'fr' ? item.titleFr : item.titleEn)}`,
      note: t('now', { state: stateIn(item.subscriptionState) }),
    })),
  ]
  function stateIn(state: string) {
    const key = `states.${state}` as 'states.active'
    return (subscription.has(key) ? subscription(key) : state).toLocaleLowerCase(locale)
  }
  return (
    <Card title={t('timeline')}>
      <ol className="grid gap-4">
        {steps.map(({ key, at, text, note }) => (
          <li key={key} className="grid gap-0.5 border-s-2 border-line ps-3 text-sm">
            <strong className="font-semibold">{text}</strong>
            {note && <span>{note}</span>}
            <span className="text-ink-muted">
              <When at={at} long />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
