import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterSelect } from '@/components/ui/filter-select'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { listOrganisations } from '@/lib/domain/vetting/queries'
import { kinds, vettings } from '@/lib/domain/vetting/schema'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { ListPager } from '../indirect-resellers/list-pager'
import { Head } from './head'
import { organisationRows } from './rows'

const path = '/organisations'

export async function generateMetadata() {
  return { title: (await words('operator.organisations'))('title') }
}

export default page(
  listOrganisations,
  ({ search: { q, kind, vetting, after, before, size } }) => ({ q, kind, vetting, after, before, size }),
  async (list, { search: { q, kind, vetting, size } }) => {
    const [t, operator, common] = [
      await words('operator.organisations'),
      await words('operator'),
      await words('common'),
    ]
    const queue = vetting === 'pending'
    return (
      <>
        <Head tab={queue ? 'queue' : 'all'} {...list} />
        <Toolbar
          action={path}
          label={t('searchLabel')}
          submitLabel={common('search')}
          keep={size ? { size } : {}}
        >
          <SearchBox label={t('searchLabel')} value={q} />
          <FilterSelect
            label={t('kind')}
            name="kind"
            value={kind}
            all={t('allKinds')}
            options={kinds.map(value => ({ value, label: common(`kinds.${value}`) }))}
          />
          <FilterSelect
            label={t('vetting')}
            name="vetting"
            value={vetting}
            all={t('allVettings')}
            options={vettings.map(value => ({ value, label: operator(`vettings.${value}`) }))}
          />
        </Toolbar>
        <DataTable
          caption={t('title')}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'kind', header: t('kind') },
            { key: 'country', header: t('country'), quiet: true },
            { key: 'domain', header: t('domain'), quiet: true, hideBelow: 'lg' },
            { key: 'mpnId', header: t('mpnId'), hideBelow: 'lg' },
            { key: 'vetting', header: t('vetting') },
            { key: 'since', header: t(queue ? 'waiting' : 'since'), quiet: true },
          ]}
          rows={await organisationRows(list.rows)}
          empty={
            queue && !q && !kind ? (
              <Empty icon="circle-check" title={t('queueEmptyTitle')}>
                {t('queueEmptyBody')}
              </Empty>
            ) : (
              <Empty
                kind="no-match"
                title={t('noMatchTitle')}
                action={<LinkButton href={path}>{common('clearFilters')}</LinkButton>}
              >
                {t('noMatchBody')}
              </Empty>
            )
          }
        />
        {list.rows.length > 0 && (
          <ListPager
            path={path}
            keep={{ q, kind, vetting, size }}
            page={list}
            range={t('shown', { count: list.rows.length })}
          />
        )}
      </>
    )
  },
)
