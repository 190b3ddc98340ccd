import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { whyNot } from '@/lib/web/why-not'

type Props = { customer: { id: string; companyName: string; providerName: string; agreed: boolean } }

/** Leads to the catalogue; where one may not, it says why and who can. Nothing for the customer's own people. */
export async function AddSubscription({ customer }: Props) {
  const [t, no] = [await words('customer.subscriptions'), await words('customer.whyNot')]
  const kind = (await currentActor()).organisation?.kind
  if (kind === 'customer') return null
  const { id, companyName: company, providerName: provider, agreed } = customer
  const reason =
    kind === 'provider'
      ? ((await whyNot('order.place')) ?? (agreed ? undefined : no('agreement', { company })))
      : no('reseller', { provider })
  return (
    <LinkButton variant="primary" icon="plus" href={`/customers/${id}/subscriptions/new`} whyNot={reason}>
      {t('add')}
    </LinkButton>
  )
}
