import { Alert } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { readOwnProfile } from '@/lib/domain/directory/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { whyNot } from '@/lib/web/why-not'
import { ProviderEntry } from '../../(public)/find-a-provider/provider-entry'
import { OpenRequest } from './open-request'
import { PastRequests } from './past-requests'

export async function generateMetadata() {
  return { title: (await words('directory.profile'))('title') }
}

export default page(
  readOwnProfile,
  () => ({}),
  async ({ profile, listed, authorized, open, requests }, { search }) => {
    const t = await words('directory.profile')
    const refused = (await whyNot('profile.request')) ?? (open ? t('whyOpen') : undefined)
    return (
      <>
        <PageHeader
          title={t('title')}
          status={
            <StatusBadge tone={listed ? 'positive' : 'warning'}>
              {t(listed ? 'listed' : 'notListed')}
            </StatusBadge>
          }
          lead={t('lead')}
          actions={
            <>
              {listed && (
                <LinkButton
                  icon="external-link"
                  href={`/find-a-provider?country=${profile.country}#p-${profile.id}`}
                >
                  {t('seeList')}
                </LinkButton>
              )}
              <LinkButton
                variant="primary"
                icon="pencil"
                href="/provider-profile/request-change"
                whyNot={refused}
              >
                {t('request')}
              </LinkButton>
            </>
          }
        />
        <div className="grid gap-4">
          {!listed && <Alert tone="warning">{t(authorized ? 'whyNotListed' : 'whyNotVetted')}</Alert>}
          {open && <OpenRequest request={open} />}
          <Card title={t('asPublic')}>
            <ProviderEntry provider={profile} />
          </Card>
          <PastRequests requests={requests.filter(({ state }) => state !== 'open')} />
        </div>
        {search.requested && <FlashToast param="requested" message={t('requested')} />}
      </>
    )
  },
)
