import { LinkButton } from '@/components/ui/button'
import { Refusal } from '@/lib/domain/refusal'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'
import { currentActor } from '@/lib/web/session'
import { whyNot } from '@/lib/web/why-not'

type Props = {
  customer: { id: string; companyName: string; agreed: boolean; rights: boolean; ordersAtOnce: boolean }
}

/** Leads to the catalogue; where one may not, it says why and who can. Nothing for the customer's own people. */
export async function AddSubscription({ customer }: Props) {
  const [t, no] = [await words('customer.subscriptions'), await words('customer.whyNot')]
  const kind = (await currentActor()).organisation?.kind
  if (kind === 'customer') return null
  const { id, companyName: company, agreed } = customer
  if (kind === 'reseller') return <RequestSubscription customer={customer} />
  const reason = (await whyNot('order.place')) ?? (agreed ? undefined : no('agreement', { company }))
  return (
    <LinkButton variant="primary" icon="plus" href={`/customers/${id}/subscriptions/new`} whyNot={reason}>
      {t('add')}
    </LinkButton>
  )
}

/** A reseller proposes; its provider orders, or lets it order (product §2.2). */
async function RequestSubscription({ customer }: Props) {
  const { id, companyName, rights, ordersAtOnce } = customer
  const t = await words('orderRequest')
  const reason =
    (await whyNot('order.request')) ??
    (rights ? undefined : await say(new Refusal('subscription.noAdminRights', { customer: companyName })))
  return (
    <LinkButton
      variant="primary"
      icon={ordersAtOnce ? 'plus' : 'send'}
      href={`/customers/${id}/subscriptions/request`}
      whyNot={reason}
    >
      {ordersAtOnce ? t('order') : t('request')}
    </LinkButton>
  )
}
