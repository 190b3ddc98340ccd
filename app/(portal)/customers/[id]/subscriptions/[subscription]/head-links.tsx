import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'

type Props = { shown: { id: string; customerId: string; viewer: string; administers: boolean } }

/** What was done to the subscription, and for a reseller the way to propose what only its provider does. */
export async function HeadLinks({ shown: { id, customerId, viewer, administers } }: Props) {
  const [t, head] = [await words('orderRequest'), await words('customer.head')]
  const at = `/customers/${customerId}/subscriptions/${id}`
  return (
    <>
      <LinkButton icon="history" href={`${at}/history`}>
        {head('history')}
      </LinkButton>
      {viewer === 'reseller' && administers && (
        <LinkButton icon="send" href={`${at}/request`} whyNot={await whyNot('order.request')}>
          {t('changeTitle')}
        </LinkButton>
      )}
    </>
  )
}
