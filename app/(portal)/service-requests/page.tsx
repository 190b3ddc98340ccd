import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { listServiceRequests } from '@/lib/domain/service-request/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { When } from '../../when'
import { ListPager } from '../indirect-resellers/list-pager'
import { requestCells } from './cells'
import { Filters } from './filters'

const path = '/service-requests'

export async function generateMetadata() {
  return { title: (await words('serviceRequest.list'))('title') }
}

export default page(
  listServiceRequests,
  ({ search: { state, severity, holder, size, after, before } }) => ({
    ...{ state, severity, holder, size, after, before },
  }),
  async (list, { search }) => {
    const [t, cells] = [await words('serviceRequest.list'), await requestCells()]
    const { viewer, own, now, rows } = list
    const asks = viewer === 'customer'
    const filtered = Boolean(search.state || search.severity || search.holder)
    const create = (
      <LinkButton variant="primary" icon="plus" href={`${path}/new`}>
        {t('create')}
      </LinkButton>
    )
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t(asks ? 'leadCustomer' : 'lead')}
          {...(asks && { actions: create })}
        />
        <Filters {...list} size={search.size} />
        <DataTable
          caption={t('caption')}
          columns={[
            { key: 'subject', header: t('subject') },
            ...(asks ? [] : [{ key: 'customer', header: t('customer'), quiet: true }]),
            { key: 'severity', header: t('severity') },
            { key: 'state', header: t('state') },
            { key: 'holder', header: t('holder') },
            { key: 'answer', header: t('answer'), hideBelow: 'lg' as const },
            { key: 'created', header: t('created'), quiet: true, hideBelow: 'xl' as const },
          ]}
          rows={rows.map(one => ({
            id: one.id,
            href: `${path}/${one.id}`,
            cells: [
              one.title,
              ...(asks ? [] : [one.companyName]),
              cells.severity(one.severity),
              cells.state(one.state),
              one.holderId === own ? t('you', { name: one.holderName }) : one.holderName,
              cells.answer(one, now),
              <When key="created" at={one.createdAt} />,
            ],
          }))}
          empty={
            filtered ? (
              <Empty
                kind="no-match"
                title={t('noMatchTitle')}
                action={<LinkButton href={`${path}?state=all`}>{t('showAll')}</LinkButton>}
              />
            ) : (
              <Empty
                icon="headset"
                title={t('emptyTitle')}
                action={asks ? create : <LinkButton href={`${path}?state=all`}>{t('showAll')}</LinkButton>}
              >
                {t(asks ? 'emptyCustomer' : 'emptyBody')}
              </Empty>
            )
          }
        />
        {rows.length > 0 && (
          <ListPager
            path={path}
            keep={{
              state: search.state,
              severity: search.severity,
              holder: search.holder,
              size: search.size,
            }}
            page={list}
            range={t('range', { shown: rows.length })}
          />
        )}
      </>
    )
  },
)
