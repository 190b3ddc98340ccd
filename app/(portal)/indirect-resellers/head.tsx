import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { bounded } from '../bounded'

type Props = { tab: 'partners' | 'requests'; partners: number; open: number }

/** The head that the partners and the requests share. */
export async function Head({ tab, partners, open }: Props) {
  const [t, shell, say] = [await words('partnership.list'), await words('shell'), await bounded()]
  const tabs = [
    { key: 'partners', href: '/indirect-resellers', label: t('tabPartners'), count: partners },
    { key: 'requests', href: '/indirect-resellers/requests', label: t('tabRequests'), count: open },
  ]
  return (
    <PageHeader
      title={t('title')}
      crumbs={
        <Breadcrumbs
          label={shell('breadcrumbs')}
          crumbs={[{ label: shell('home'), href: '/' }, { label: t('title') }]}
        />
      }
      lead={t('lead')}
      actions={
        <LinkButton
          variant="primary"
          icon="mail"
          href="/indirect-resellers/request"
          whyNot={await whyNot('partnership.request')}
        >
          {t('request')}
        </LinkButton>
      }
      tabs={
        <TabsNav
          label={t('tabs')}
          tabs={tabs.map(({ key, count, ...one }) => ({
            ...one,
            current: key === tab,
            count: say(count),
          }))}
        />
      }
    />
  )
}
