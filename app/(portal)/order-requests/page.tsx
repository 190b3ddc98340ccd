import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterSelect } from '@/components/ui/filter-select'
import { PageHeader } from '@/components/ui/page-header'
import { Toolbar } from '@/components/ui/toolbar'
import { listOrderRequests } from '@/lib/domain/order-request/queries'
import { requestStates } from '@/lib/domain/order-request/schema'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { ListPager } from '../indirect-resellers/list-pager'
import { requestTone, spokenItems } from './items'

const path = '/order-requests'

export async function generateMetadata() {
  return { title: (await words('orderRequest'))('title') }
}

export default page(
  listOrderRequests,
  ({ search: { state, after, before } }) => ({ state, after, before }),
  async ({ viewer, rows, previous, next }, { search: { state } }) => {
    const [t, common, f, say] = [
      await words('orderRequest'),
      await words('common'),
      await format(),
      await spokenItems(),
    ]
    const provider = viewer === 'provider'
    return (
      <>
        <PageHeader title={t('title')} lead={t(provider ? 'leadProvider' : 'leadReseller')} />
        <Toolbar action={path} label={t('find')} submitLabel={common('search')}>
          <FilterSelect
            name="state"
            label={t('state')}
            value={state}
            all={t('allStates')}
            options={requestStates.map(one => ({ value: one, label: t(`states.${one}`) }))}
          />
        </Toolbar>
        <DataTable
          caption={t('caption')}
          columns={[
            { key: 'what', header: t('what') },
            { key: 'customer', header: t('customer') },
            { key: 'partner', header: provider ? t('reseller') : t('provider') },
            { key: 'asked', header: t('asked'), quiet: true },
            { key: 'state', header: t('state') },
          ]}
          rows={rows.map(one => ({
            id: one.id,
            href: `${path}/${one.id}`,
            cells: [
              say.line(one.kind, one.items),
              one.companyName,
              provider ? one.resellerName : one.providerName,
              f.dateTime(one.requestedAt, { dateStyle: 'medium', timeStyle: 'short' }),
              one.state === 'open' && !one.agreed
                ? { text: t('needsAgreement'), tone: 'warning' as const }
                : { text: one.atOnce ? t('atOnce') : t(`states.${one.state}`), tone: requestTone[one.state] },
            ],
          }))}
          empty={
            state ? (
              <Empty
                kind="no-match"
                title={t('noMatch')}
                action={<LinkButton href={path}>{common('clearFilters')}</LinkButton>}
              />
            ) : (
              <Empty icon="inbox" title={t('empty')}>
                {t(provider ? 'emptyProvider' : 'emptyReseller')}
              </Empty>
            )
          }
        />
        {(previous || next) && (
          <ListPager
            path={path}
            keep={{ state }}
            page={{ previous, next }}
            range={common('results', { count: rows.length })}
          />
        )}
      </>
    )
  },
)
