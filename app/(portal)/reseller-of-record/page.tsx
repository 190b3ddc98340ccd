import { Alert } from '@/components/ui/alert'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { readRecord } from '@/lib/domain/record/operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { ListPager } from '../indirect-resellers/list-pager'
import { Compulsory } from './compulsory'
import { Eligibility } from './eligibility'
import { Without } from './without'

const path = '/reseller-of-record'

export async function generateMetadata() {
  return { title: (await words('record'))('title') }
}

export default page(
  readRecord,
  ({ search: { tab, after, before, size } }) => ({ tab: tab as 'without', after, before, size }),
  async (found, { search: { size, saved } }) => {
    const t = await words('record')
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          tabs={
            <TabsNav
              label={t('title')}
              tabs={(['without', 'eligibility'] as const).map(tab => ({
                label: t(`tabs.${tab}`),
                href: `${path}?tab=${tab}`,
                current: found.tab === tab,
              }))}
            />
          }
        />
        <div className="grid gap-5">
          {saved && <Alert tone="positive">{t('saved')}</Alert>}
          {found.page ? <Without found={found} /> : <Eligibility found={found} />}
          {found.page && found.page.rows.length > 0 && (
            <ListPager
              path={path}
              keep={{ size }}
              page={found.page}
              range={t('shown', { count: found.page.rows.length })}
            />
          )}
          <Compulsory found={found} />
        </div>
      </>
    )
  },
)
