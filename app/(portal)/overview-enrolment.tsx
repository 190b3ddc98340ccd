import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'

/** Said on every overview of a company that is not through its vetting: what to do stands on the page of its enrolment. */
export async function EnrolmentNote({
  vetting,
}: {
  vetting: 'none' | 'pending' | 'authorized' | 'rejected'
}) {
  if (vetting === 'authorized') return null
  const t = await words('overview')
  const rejected = vetting === 'rejected'
  return (
    <Alert
      tone={rejected ? 'danger' : 'info'}
      actions={
        <LinkButton size="sm" href="/enrolment">
          {t('seeEnrolment')}
        </LinkButton>
      }
    >
      {t(rejected ? 'enrolmentRejected' : 'enrolmentPending')}
    </Alert>
  )
}
