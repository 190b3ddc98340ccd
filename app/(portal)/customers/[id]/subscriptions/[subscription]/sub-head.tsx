import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { words } from '@/lib/i18n/words'
import { offerTitle } from './shown'

type Props = {
  of: {
    id: string
    customerId: string
    companyName: string
    nickname: string | null
    offer: { titleEn: string; titleFr: string }
  }
  title: string
  lead: string
}

/** The head of a page that belongs to one subscription. */
export async function SubHead({ of, title, lead }: Props) {
  const shell = await words('shell')
  const customer = `/customers/${of.customerId}`
  const name = of.nickname ?? (await offerTitle(of.offer))
  return (
    <PageHeader
      title={title}
      lead={lead}
      crumbs={
        <Breadcrumbs
          label={shell('breadcrumbs')}
          crumbs={[
            { label: shell('customers'), href: '/customers' },
            { label: of.companyName, href: customer },
            { label: shell('subscriptions'), href: `${customer}/subscriptions` },
            { label: name, href: `${customer}/subscriptions/${of.id}` },
            { label: title },
          ]}
        />
      }
    />
  )
}
