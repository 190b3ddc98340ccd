import { Alert } from '@/components/ui/alert'
import { Button, LinkButton } from '@/components/ui/button'
import type { Member } from '@/lib/domain/actor'
import { may } from '@/lib/domain/permission'
import { words } from '@/lib/i18n/words'
import { signOut } from '@/lib/web/preferences'

/** Whoever is signed in has a company already. */
export async function SignedIn({ actor, then = '/enroll' }: { actor: Member; then?: string }) {
  const t = await words('enrolment')
  const organisation = actor.organisation.name
  return (
    <div className="grid justify-items-start gap-4">
      <Alert>{t('signedIn', { person: actor.user.name, organisation })}</Alert>
      <div className="flex flex-wrap gap-2">
        {may(actor, 'enrolment.read') && (
          <LinkButton variant="primary" href="/enrolment">
            {t('seeStatus', { organisation })}
          </LinkButton>
        )}
        <form action={signOut}>
          <input type="hidden" name="then" value={then} />
          <Button type="submit" icon="log-out">
            {t('signOut')}
          </Button>
        </form>
      </div>
    </div>
  )
}
