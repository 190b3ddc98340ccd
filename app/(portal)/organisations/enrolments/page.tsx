import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { listEnrolments } from '@/lib/domain/enrolment/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { enrolmentRows } from './rows'

export async function generateMetadata() {
  return { title: (await words('enrolment.operator'))('title') }
}

/** Who has not confirmed its address yet, with the links the operator sends. */
export default page(
  listEnrolments,
  () => ({}),
  async ({ rows, posted }) => {
    const [t, list, shell] = [
      await words('enrolment.operator'),
      await words('operator.organisations'),
      await words('shell'),
    ]
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t(posted ? 'leadPosted' : 'lead')}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: list('title'), href: '/organisations' }, { label: t('title') }]}
            />
          }
        />
        <DataTable
          caption={t('caption')}
          columns={[
            { key: 'company', header: t('company') },
            { key: 'kind', header: t('kind') },
            { key: 'person', header: t('person') },
            { key: 'asked', header: t('asked'), quiet: true, hideBelow: 'lg' },
            { key: 'until', header: t('until'), quiet: true, hideBelow: 'lg' },
            { key: 'link', header: t('link') },
          ]}
          rows={await enrolmentRows(rows)}
          empty={
            <Empty icon="circle-check" title={t('emptyTitle')}>
              {t('emptyBody')}
            </Empty>
          }
        />
      </>
    )
  },
)
