import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Pager } from '@/components/ui/pager'
import { listUsers } from '@/lib/domain/user/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { baseOf } from '../base'
import { ListHead } from '../head'
import { ListTabs } from '../list-tabs'
import { NoRights } from '../no-rights'
import { deletedRows } from '../rows'

export async function generateMetadata() {
  return { title: (await words('user'))('deletedTab') }
}

export default page(
  listUsers,
  ({ params, search: { after, before } }) => ({ customerId: params.id, deleted: true, after, before }),
  async ({ tenant, viewer, page: found, now }) => {
    const [t, common] = [await words('user'), await words('common')]
    const base = baseOf(tenant.customerId)
    const at = (place: string, value?: string) =>
      value && `${base}/deleted?${place}=${encodeURIComponent(value)}`
    return (
      <>
        <ListHead tenant={tenant} viewer={viewer} />
        {!found && <NoRights tenant={tenant} />}
        {found && (
          <>
            <ListTabs tenant={tenant} deleted={found.deleted} current="deleted" />
            <DataTable
              caption={t('deletedCaption', { company: tenant.companyName })}
              columns={[
                { key: 'name', header: t('name') },
                { key: 'email', header: t('userName'), quiet: true },
                { key: 'deleted', header: t('deletedOn') },
                { key: 'left', header: t('restore') },
              ]}
              rows={await deletedRows(found.rows, base, now)}
              empty={
                <Empty icon="trash-2" title={t('noDeleted')}>
                  {t('noDeletedBody')}
                </Empty>
              }
            />
            {(found.previous || found.next) && (
              <Pager
                label={common('pages')}
                range={t('range', { total: found.total })}
                previous={{ label: common('previous'), href: at('before', found.previous) }}
                next={{ label: common('next'), href: at('after', found.next) }}
              />
            )}
          </>
        )}
      </>
    )
  },
)
