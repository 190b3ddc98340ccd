import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import type { OrganisationKind } from '@/lib/domain/actor'
import type { Tenant } from '@/lib/domain/user/tenant'
import { words } from '@/lib/i18n/words'
import { CustomerHead } from '../customer-head'
import { baseOf } from './base'

type Props = { tenant: Tenant; viewer: OrganisationKind; actions?: ReactNode }

/** The head of the list: a tab of the customer's pages, or a page of its own for the customer's own people. */
export async function ListHead({ tenant, viewer, actions }: Props) {
  const t = await words('user')
  const { customerId, companyName: company } = tenant
  if (customerId)
    return (
      <CustomerHead customer={{ ...tenant, id: customerId }} viewer={viewer} tab="users" actions={actions} />
    )
  return <PageHeader title={t('title')} lead={t('lead', { company })} actions={actions} />
}

type PageProps = { tenant: Tenant; title: string; lead?: ReactNode; status?: ReactNode; actions?: ReactNode }

/** The head of a page below the list, with the way back. */
export async function UserHead({ tenant, title, ...rest }: PageProps) {
  const [t, shell] = [await words('user'), await words('shell')]
  const { customerId, companyName } = tenant
  const above = customerId
    ? [
        { label: shell('customers'), href: '/customers' },
        { label: companyName, href: `/customers/${customerId}` },
      ]
    : []
  const crumbs = [...above, { label: t('title'), href: baseOf(customerId) }, { label: title }]
  return (
    <PageHeader
      title={title}
      crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
      {...rest}
    />
  )
}
