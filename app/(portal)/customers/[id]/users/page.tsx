import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Pager } from '@/components/ui/pager'
import { listUsers } from '@/lib/domain/user/queries'
import { mostSelected } from '@/lib/domain/user/rules'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { baseOf } from './base'
import { Filters } from './filters'
import { ListHead } from './head'
import { HeadActions } from './head-actions'
import { ListTabs } from './list-tabs'
import { NoRights } from './no-rights'
import { userRows } from './rows'
import { Selection } from './selection'

export async function generateMetadata() {
  return { title: (await words('user'))('title') }
}

export default page(
  listUsers,
  ({ params, search: { q, role, licensed, after, before } }) => ({
    customerId: params.id,
    ...{ q, role, licensed, after, before },
  }),
  async ({ tenant, viewer, page: found }, { search: { q, role, licensed } }) => {
    const [t, common] = [await words('user'), await words('common')]
    const base = baseOf(tenant.customerId)
    if (!found)
      return (
        <>
          <ListHead tenant={tenant} viewer={viewer} />
          <NoRights tenant={tenant} />
        </>
      )
    const kept = Object.entries({ q, role, licensed }).filter((pair): pair is [string, string] =>
      Boolean(pair[1]),
    )
    const at = (place: 'after' | 'before', value?: string) =>
      value && `${base}?${new URLSearchParams([...kept, [place, value]])}`
    return (
      <>
        <ListHead tenant={tenant} viewer={viewer} actions={<HeadActions base={base} />} />
        <ListTabs tenant={tenant} deleted={found.deleted} current="users" />
        <Filters {...{ base, q, role, licensed }} />
        <Selection
          base={base}
          page={found.rows.map(({ id }) => id).join()}
          most={mostSelected}
          labels={{
            title: t('selectedTitle'),
            one: t('selected', { count: 1 }),
            other: t('selected', { count: 2 }).replace('2', '#'),
            clear: t('clearSelection'),
            manage: t('manageLicenses'),
            tooMany: t('tooManySelected', { max: mostSelected }),
          }}
        />
        <DataTable
          caption={t('caption', { company: tenant.companyName })}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'email', header: t('userName'), quiet: true },
            { key: 'roles', header: t('roles') },
            { key: 'licenses', header: t('licenses') },
            { key: 'location', header: t('location'), hideBelow: 'lg' },
          ]}
          rows={await userRows(found.rows, base)}
          empty={
            <Empty
              kind={kept.length > 0 ? 'no-match' : 'nothing'}
              title={kept.length > 0 ? t('noMatch') : t('emptyTitle')}
              action={kept.length > 0 && <LinkButton href={base}>{common('clearFilters')}</LinkButton>}
            >
              {kept.length > 0 ? t('noMatchBody') : t('emptyBody')}
            </Empty>
          }
        />
        {found.rows.length > 0 && (
          <Pager
            label={common('pages')}
            range={t('range', { total: found.total })}
            first={{ label: common('first'), href: found.previous && `${base}?${new URLSearchParams(kept)}` }}
            previous={{ label: common('previous'), href: at('before', found.previous) }}
            next={{ label: common('next'), href: at('after', found.next) }}
          />
        )}
      </>
    )
  },
)
