import { listRelationshipRequests } from '@/lib/domain/relationship/request-queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { RequestList } from '../../letter/request-list'
import { revokeRequest } from '../request/actions'
import { Frame } from '../request/frame'

export async function generateMetadata() {
  return { title: (await words('relationship.request'))('caption') }
}

export default page(
  listRelationshipRequests,
  ({ search: { size, after, before, revoke, recorded } }) => ({ size, after, before, revoke, recorded }),
  async (list, { search }) => {
    const [t, own] = [await words('partnership.requests'), await words('relationship.request')]
    return (
      <Frame tab="requests">
        <RequestList
          list={list}
          search={search}
          where={{
            path: '/customers/requests',
            permission: 'relationship.request',
            accepted: ({ id }) => `/customers/${id}`,
          }}
          caption={own('caption')}
          range={t('range', { shown: list.rows.length, total: list.total })}
          revoke={revokeRequest}
          empty={{ body: own('emptyBody'), action: own('title'), href: '/customers/request' }}
        />
      </Frame>
    )
  },
)
