import { listPartnershipRequests } from '@/lib/domain/partnership/request-queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { bounded } from '../../bounded'
import { RequestList } from '../../letter/request-list'
import { revokeRequest } from '../actions'
import { Head } from '../head'

export async function generateMetadata() {
  return { title: (await words('partnership.requests'))('caption') }
}

export default page(
  listPartnershipRequests,
  ({ search: { size, after, before, revoke, recorded } }) => ({ size, after, before, revoke, recorded }),
  async (list, { search }) => {
    const [t, resellers] = [await words('partnership.requests'), await words('partnership.list')]
    const { rows, total } = list
    return (
      <>
        <Head tab="requests" partners={list.partners} open={list.open} />
        <RequestList
          list={list}
          search={search}
          where={{
            path: '/indirect-resellers/requests',
            permission: 'partnership.request',
            accepted: ({ id }) => `/indirect-resellers/${id}`,
          }}
          caption={t('caption')}
          range={t('range', { shown: rows.length, total, many: (await bounded())(total) })}
          revoke={revokeRequest}
          empty={{ body: t('emptyBody'), action: resellers('request'), href: '/indirect-resellers/request' }}
        />
      </>
    )
  },
)
