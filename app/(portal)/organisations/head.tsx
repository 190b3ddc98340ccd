import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { format, words } from '@/lib/i18n/words'

type Props = {
  tab: 'all' | 'queue'
  partners: number
  pending: number
  requests: number
  unconfirmed: number
}

/** What the operator looks at, and how much of it waits. */
export async function Head({ tab, partners, pending, requests, unconfirmed }: Props) {
  const [t, formatter] = [await words('operator.organisations'), await format()]
  const many = partners > 1000 ? `${formatter.number(1000)}+` : formatter.number(partners)
  return (
    <PageHeader
      title={t('title')}
      lead={t('lead')}
      tabs={
        <TabsNav
          label={t('tabs')}
          tabs={[
            { href: '/organisations', label: t('all'), count: many, current: tab === 'all' },
            {
              href: '/organisations?vetting=pending',
              label: t('queue'),
              count: formatter.number(pending),
              current: tab === 'queue',
            },
            {
              href: '/organisations/enrolments',
              label: (await words('enrolment.operator'))('tab'),
              count: formatter.number(unconfirmed),
            },
            { href: '/change-requests', label: t('requests'), count: formatter.number(requests) },
          ]}
        />
      }
    />
  )
}
