import { LinkButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { listActivity } from '@/lib/domain/activity/operations'
import { currentTimeZone } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { addressOf, filtersOf } from './address'
import { ActivityFilters } from './filters'
import { ActivityTable } from './table'

export async function generateMetadata() {
  return { title: (await words('activity'))('title') }
}

export default page(
  listActivity,
  async ({ search }) => ({
    ...filtersOf(search),
    after: search.after,
    before: search.before,
    size: search.size ?? 25,
    zone: await currentTimeZone(),
  }),
  async (log, { search }) => {
    const t = await words('activity')
    const file = addressOf(search, { size: undefined }, '/activity-log/export')
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={
            <LinkButton icon="download" href={file} download>
              {t('export')}
            </LinkButton>
          }
        />
        <ActivityFilters log={log} search={search} />
        <ActivityTable log={log} search={search} />
      </>
    )
  },
)
