import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { SearchBox } from '@/components/ui/search-box'
import { FlashToast } from '@/components/ui/toast'
import { Toolbar } from '@/components/ui/toolbar'
import { listPartnerships } from '@/lib/domain/partnership/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { whyNot } from '@/lib/web/why-not'
import { bounded } from '../bounded'
import { address } from './address'
import { Head } from './head'
import { ListPager } from './list-pager'
import { RemovalDialog } from './removal-dialog'
import { partnerRows } from './rows'

const path = '/indirect-resellers'

export async function generateMetadata() {
  return { title: (await words('partnership.list'))('title') }
}

export default page(
  listPartnerships,
  ({ search: { q, sort, size, after, before, remove, removed } }) => ({
    q,
    sort,
    size,
    after,
    before,
    remove,
    removed,
  }),
  async (list, { search: { q, sort, size, after, before } }) => {
    const [t, common, say] = [await words('partnership.list'), await words('common'), await bounded()]
    const keep = { q, sort, size }
    const here = address(path, keep, { after, before })
    const sorted = (by: 'name' | 'since', label: string) => ({
      label,
      href: address(path, { q, size, sort: (sort ?? 'name') === by ? `-${by}` : by }),
      state: (sort ?? 'name') === by ? ('asc' as const) : sort === `-${by}` ? ('desc' as const) : undefined,
    })
    const refused = await whyNot('partnership.remove')
    const menu = [
      { label: t('viewCustomers'), icon: 'users', href: '/customers?reseller={id}' },
      {
        label: t('remove'),
        icon: 'unlink',
        danger: true,
        ...(refused ? { whyNot: refused } : { href: `${here}${here === path ? '?' : '&'}remove={id}` }),
      },
    ] as const
    return (
      <>
        <Head tab="partners" partners={list.all} open={list.openRequests} />
        {list.all > 0 && (
          <Toolbar action={path} label={t('find')} submitLabel={common('search')} keep={pick({ sort, size })}>
            <SearchBox label={t('search')} value={q} />
          </Toolbar>
        )}
        <DataTable
          caption={t('caption')}
          columns={[
            { key: 'name', header: t('name'), sort: sorted('name', t('sortName')) },
            { key: 'mpnId', header: t('mpnId') },
            { key: 'country', header: t('country'), quiet: true, hideBelow: 'lg' },
            { key: 'agreement', header: t('agreement'), hideBelow: 'lg' },
            { key: 'status', header: t('status') },
            { key: 'since', header: t('since'), quiet: true, sort: sorted('since', t('sortSince')) },
            { key: 'customers', header: t('customers') },
          ]}
          rows={await partnerRows(list.rows)}
          actionsLabel={common('actions')}
          menu={{ label: common('moreActions', { name: '{row}' }), items: menu }}
          empty={<Nothing q={q} waiting={list.openRequests} />}
        />
        {list.rows.length > 0 && (
          <ListPager
            path={path}
            keep={keep}
            page={list}
            range={t('range', { shown: list.rows.length, total: list.total, many: say(list.total) })}
          />
        )}
        {list.removal?.impact && (
          <RemovalDialog
            key={list.removal.id}
            id={list.removal.id}
            name={list.removal.reseller.name}
            impact={list.removal.impact}
            requests={list.removal.requests}
            closeHref={here}
            row={`${path}/${list.removal.resellerId}`}
          />
        )}
        {list.removal?.removedAt && (
          <FlashToast
            tone="info"
            param="remove"
            message={t('gone', {
              by: list.removal.removedBy ?? '',
              name: list.removal.reseller.name,
              date: list.removal.removedAt,
            })}
          />
        )}
        {list.removed && (
          <FlashToast
            param="removed"
            message={t('removed', { name: list.removed.reseller.name })}
            href={`${path}/${list.removed.resellerId}#letter`}
            linkLabel={t('removedNext', { name: list.removed.reseller.name })}
          />
        )}
      </>
    )
  },
)

const pick = (wanted: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1])))

/** No partner yet, or none that matches: what to do next. */
async function Nothing({ q, waiting }: { q: string | undefined; waiting: number }) {
  const [t, common] = [await words('partnership.list'), await words('common')]
  if (q) {
    return (
      <Empty
        kind="no-match"
        title={t('noMatchTitle', { q })}
        action={<LinkButton href={path}>{common('clearSearch')}</LinkButton>}
      >
        {t('noMatchBody')}
      </Empty>
    )
  }
  return (
    <Empty
      icon="handshake"
      title={t('emptyTitle')}
      action={
        waiting > 0 ? (
          <LinkButton href={`${path}/requests`}>{t('tabRequests')}</LinkButton>
        ) : (
          <LinkButton variant="primary" icon="mail" href={`${path}/request`}>
            {t('request')}
          </LinkButton>
        )
      }
    >
      {t('emptyBody')} {waiting > 0 && t('waiting', { count: waiting })}
    </Empty>
  )
}
