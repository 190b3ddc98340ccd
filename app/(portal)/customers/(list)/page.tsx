import { DataTable } from '@/components/ui/data-table'
import { FlashToast } from '@/components/ui/toast'
import { listCustomers } from '@/lib/domain/customer/list-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { addressOf } from './address'
import { Head } from './head'
import { ListFoot } from './list-foot'
import { Nothing } from './nothing'
import { customerRows } from './rows'
import { rowsPerPage } from './rows-per-page'
import { Tools } from './tools'

export async function generateMetadata() {
  return { title: (await words('customer.list'))('title') }
}

export default page(
  listCustomers,
  async ({ search: { q, reseller, provider, tag, added, sort, after, before, from, size } }) => ({
    ...{ q, reseller, provider, tag, added, sort, after, before, from },
    size: size ?? (await rowsPerPage()),
  }),
  async (list, { search }) => {
    const [t, ended] = [await words('customer.list'), await words('relationship.end')]
    const provides = (await currentActor()).organisation?.kind === 'provider'
    const sorted = (by: 'name' | 'newest', label: string, state: 'asc' | 'desc') => ({
      label,
      href: addressOf(search, { sort: by === 'newest' ? undefined : by }),
      state: list.sort === by ? state : undefined,
    })
    return (
      <>
        <Head search={search} provides={provides} reseller={list.chosen?.name ? list.chosen.id : undefined} />
        <Tools list={list} search={search} provides={provides} />
        {/* Names may take two lines; domains, relationships and dates stay whole. */}
        <div className="md:[&_td:nth-child(2)]:whitespace-nowrap md:[&_td:nth-child(5)]:[overflow-wrap:normal] md:[&_td:nth-child(6)]:whitespace-nowrap">
          <DataTable
            caption={t('caption')}
            columns={[
              {
                key: 'company',
                header: t('company'),
                // The newest are shown as such.
                sort: list.added ? undefined : sorted('name', t('sortName'), 'asc'),
              },
              { key: 'domain', header: t('domain'), quiet: true },
              { key: 'country', header: t('country'), quiet: true, hideBelow: 'lg' },
              { key: 'partner', header: provides ? t('reseller') : t('provider') },
              { key: 'relationship', header: t('relationship'), quiet: true, hideBelow: 'xl' },
              {
                key: 'created',
                header: t('created'),
                sort: list.added ? undefined : sorted('newest', t('sortNewest'), 'desc'),
                hideBelow: 'lg',
              },
            ]}
            rows={await customerRows(list.rows, provides)}
            empty={<Nothing list={list} provides={provides} />}
          />
        </div>
        {search.ended && <FlashToast param="ended" message={ended('done', { customer: search.ended })} />}
        <ListFoot list={list} search={search} provides={provides} />
      </>
    )
  },
)
