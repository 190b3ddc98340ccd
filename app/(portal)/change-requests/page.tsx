import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { listProfileRequests } from '@/lib/domain/directory/queries'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { Request } from './request'

export async function generateMetadata() {
  return { title: (await words('operator.requests'))('title') }
}

export default page(
  listProfileRequests,
  ({ search }) => ({ decided: search.decided }),
  async ({ requests, open, decided }) => {
    const [t, formatter] = [await words('operator.requests'), await format()]
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          tabs={
            <TabsNav
              label={t('title')}
              tabs={[
                {
                  href: '/change-requests',
                  label: t('open'),
                  count: formatter.number(open),
                  current: !decided,
                },
                { href: '/change-requests?decided=yes', label: t('decided'), current: decided },
              ]}
            />
          }
        />
        {requests.length === 0 ? (
          <Empty icon="inbox" title={t(decided ? 'emptyDecided' : 'emptyTitle')}>
            {!decided && t('emptyBody')}
          </Empty>
        ) : (
          <div className="grid gap-4">
            {requests.map(request => (
              <Request key={request.id} request={request} />
            ))}
          </div>
        )}
      </>
    )
  },
)
