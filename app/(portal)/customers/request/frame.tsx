import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { words } from '@/lib/i18n/words'

type Props = {
  tab?: 'new' | 'requests'
  title?: string
  lead?: ReactNode
  status?: ReactNode
  children: ReactNode
}

/** The head that the pages of relationship requests share. */
export async function Frame({ tab, title, lead, status, children }: Props) {
  const [t, shell] = [await words('relationship.request'), await words('shell')]
  const crumbs = [
    { label: shell('customers'), href: '/customers' },
    ...(title ? [{ label: t('caption'), href: '/customers/requests' }] : []),
    { label: title ?? t('title') },
  ]
  const tabs = [
    { key: 'new', href: '/customers/request', label: t('tabNew') },
    { key: 'requests', href: '/customers/requests', label: t('tabRequests') },
  ]
  return (
    <>
      <PageHeader
        title={title ?? t('title')}
        lead={lead ?? t('lead')}
        status={status}
        crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        {...(tab && {
          tabs: (
            <TabsNav
              label={t('tabs')}
              tabs={tabs.map(({ key, ...one }) => ({ ...one, current: key === tab }))}
            />
          ),
        })}
      />
      {children}
    </>
  )
}
