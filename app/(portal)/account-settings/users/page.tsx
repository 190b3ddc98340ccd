import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterSelect } from '@/components/ui/filter-select'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { listMembers } from '@/lib/domain/member/queries'
import { rolesOf } from '@/lib/domain/member/rules'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { memberRows } from './rows'

const path = '/account-settings/users'

export async function generateMetadata() {
  return { title: (await words('member'))('title') }
}

export default page(
  listMembers,
  ({ search: { q, role, after, before } }) => ({ q, role, after, before }) as { q?: string },
  async (list, { search: { q, role } }) => {
    const [t, common, actor] = [await words('member'), await words('common'), await currentActor()]
    const kept = new URLSearchParams(
      Object.entries({ q, role }).filter((pair): pair is [string, string] => Boolean(pair[1])),
    )
    const at = (place: 'after' | 'before', value?: string) =>
      value && `${path}?${new URLSearchParams([...kept, [place, value]])}`
    const roles = rolesOf(actor.organisation?.kind ?? 'customer')
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead', { organisation: actor.organisation?.name ?? '' })}
          actions={
            <LinkButton variant="primary" icon="user-plus" href={`${path}/invite`}>
              {t('invite')}
            </LinkButton>
          }
        />
        <div className="grid gap-4">
          {list.admins < 2 && <Alert tone="warning">{t('fewAdmins')}</Alert>}
          <div>
            <Toolbar action={path} label={t('find')} submitLabel={common('search')}>
              <SearchBox label={t('search')} value={q} />
              <FilterSelect
                name="role"
                label={t('role')}
                value={role}
                all={t('everyRole')}
                options={roles.map(one => ({ value: one, label: common(`roles.${one}`) }))}
              />
            </Toolbar>
            <DataTable
              caption={t('caption')}
              columns={[
                { key: 'name', header: t('name') },
                { key: 'email', header: t('email'), quiet: true },
                { key: 'roles', header: t('roles') },
                { key: 'state', header: t('state') },
              ]}
              rows={await memberRows(list.rows)}
              empty={
                <Empty
                  kind="no-match"
                  title={t('noMatch')}
                  action={<LinkButton href={path}>{common('clearFilters')}</LinkButton>}
                >
                  {t('noMatchBody')}
                </Empty>
              }
            />
            {list.rows.length > 0 && (
              <Pager
                label={common('pages')}
                range={t('range', { total: list.total })}
                previous={{ label: common('previous'), href: at('before', list.previous) }}
                next={{ label: common('next'), href: at('after', list.next) }}
              />
            )}
          </div>
        </div>
      </>
    )
  },
)
