import type { ReactNode } from 'react'
import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Copyable } from '@/components/ui/copyable'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import type { OrganisationKind } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'
import { NoRightsNote } from './no-rights-note'

type Props = {
  customer: {
    id: string
    companyName: string
    domain: string
    tenantId: string
    state: 'active' | 'ended'
    rights: boolean
    withdrawnAt: Date | null
    withdrawnBy: string | null
  }
  viewer: OrganisationKind
  tab: 'account' | 'subscriptions' | 'users' | 'orders' | 'history'
  actions?: ReactNode
}

/** The head that all pages of a customer share: who it is, its ids to copy, and the way to the other pages. */
export async function CustomerHead({ customer, viewer, tab, actions }: Props) {
  const [t, details, shell, common] = [
    await words('customer.head'),
    await words('customer.details'),
    await words('shell'),
    await words('common'),
  ]
  const { id, companyName, domain, tenantId, state } = customer
  const at = `/customers/${id}`
  const tabs = [
    { key: 'account', href: at, label: t('account') },
    { key: 'subscriptions', href: `${at}/subscriptions`, label: t('subscriptions') },
    { key: 'users', href: viewer === 'customer' ? '/users' : `${at}/users`, label: t('users') },
    ...(viewer === 'reseller' ? [] : [{ key: 'orders', href: `${at}/orders`, label: t('orders') }]),
    { key: 'history', href: `${at}/history`, label: t('history') },
  ]
  const here =
    tab === 'account' ? [{ label: companyName }] : [{ label: companyName, href: at }, { label: t(tab) }]
  const above =
    viewer === 'customer'
      ? { label: shell('home'), href: '/' }
      : { label: shell('customers'), href: '/customers' }
  return (
    <>
      <PageHeader
        title={companyName}
        status={state === 'ended' && <StatusBadge tone="neutral">{t('ended')}</StatusBadge>}
        crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={[above, ...here]} />}
        lead={
          <span className="flex flex-wrap gap-x-5">
            <Copyable text={domain} label={t('copyDomain')} copiedLabel={common('copied')} />
            <Copyable text={tenantId} label={details('copyId')} copiedLabel={common('copied')} />
          </span>
        }
        actions={actions}
        tabs={
          <TabsNav
            label={t('tabs')}
            tabs={tabs.map(({ key, ...one }) => ({ ...one, current: key === tab }))}
          />
        }
      />
      <NoRightsNote customer={customer} viewer={viewer} />
    </>
  )
}
