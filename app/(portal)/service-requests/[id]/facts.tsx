import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { numberOf } from '@/lib/domain/service-request/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { When } from '../../../when'
import { SupportContact } from '../../support-contact'
import { requestCells } from '../cells'
import type { Shown } from './shown'

/** Who has it and how to reach them, what it is about, and when the first answer is due. */
export async function Facts({ shown }: { shown: Shown }) {
  const [t, cells, locale] = [await words('serviceRequest.one'), await requestCells(), await currentLocale()]
  const { id, viewer, customerId, subscriptionId, companyName, holderName, openedBy, nickname } = shown
  const offer = locale === 'fr' ? shown.offerFr : shown.offerEn
  const [severity, answer] = [cells.severity(shown.severity), cells.answer(shown, shown.now)]
  const badge = (cell: typeof answer) =>
    typeof cell === 'string' ? (
      cell
    ) : (
      <>
        <StatusBadge tone={cell.tone} tip={cell.tip}>
          {cell.text}
        </StatusBadge>{' '}
        {cell.under}
      </>
    )
  const facts = [
    ['holder', t('holder'), <SupportContact key="h" of={{ ...shown, name: holderName }} />],
    ['severity', t('severity'), badge(severity)],
    ['answer', t('answer'), badge(answer)],
    [
      'customer',
      t('customer'),
      viewer !== 'customer' && (
        <a key="c" className="tt-link" href={`/customers/${customerId}`}>
          {companyName}
        </a>
      ),
    ],
    [
      'subscription',
      t('subscription'),
      offer && (
        <a key="s" className="tt-link" href={`/customers/${customerId}/subscriptions/${subscriptionId}`}>
          {nickname ? `${nickname} · ${offer}` : offer}
        </a>
      ),
    ],
    ['by', t('openedBy'), openedBy],
    ['created', t('created'), <When key="d" at={shown.createdAt} long />],
    ['number', t('number'), numberOf(id)],
  ] as const
  return (
    <Card>
      <DescriptionList
        rows
        facts={facts.flatMap(([key, term, value]) => (value ? { key, term, value } : []))}
      />
    </Card>
  )
}
