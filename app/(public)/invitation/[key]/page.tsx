import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { readInvitation } from '@/lib/domain/member/invitation-operations'
import { keyHash } from '@/lib/domain/partnership/link'
import { Refusal } from '@/lib/domain/refusal'
import { format, words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { signOut } from '@/lib/web/preferences'
import { say } from '@/lib/web/say'
import { currentActor } from '@/lib/web/session'
import { When } from '../../../when'
import { NewPassword } from '../../new-password'
import { Sheet } from '../../sheet'
import { accept } from './actions'

// The address is a secret: no search engine keeps the page.
export async function generateMetadata() {
  return { title: (await words('member.accept'))('submit'), robots: { index: false, follow: false } }
}

/** An invitation, opened: who invites, to what, as whom. Opening it changes nothing; one's own password accepts it. */
export default async function Invitation({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  const holder = { ...(await currentActor()), invite: keyHash(key).toString('hex') }
  const result = await ask(readInvitation, {}, holder)
  const [t, common, formatter] = [await words('member.accept'), await words('common'), await format()]
  if (!result.ok)
    return (
      <Sheet title={t('refusedTitle')}>
        <Alert tone="warning" actions={<a href="/sign-in">{t('signIn')}</a>}>
          {await say(result.refusal)}
        </Alert>
      </Sheet>
    )
  const { name, email, organisation, invitedBy, roles, expiresAt, signedInAs } = result.value
  const kind = common(`kinds.${organisation.kind}`)
  return (
    <Sheet
      title={t('title', { name })}
      lead={t('lead', { by: invitedBy, organisation: organisation.name, kind })}
    >
      <div className="grid gap-6">
        <DescriptionList
          rows
          facts={[
            { key: 'email', term: t('email'), value: email },
            {
              key: 'roles',
              term: t('roles'),
              value: formatter.list(roles.map(role => common(`roles.${role}`))),
            },
            { key: 'until', term: t('until'), value: <When at={expiresAt} long /> },
          ]}
        />
        {signedInAs ? (
          <>
            <Alert tone="warning">
              {await say(new Refusal('invitation.signedIn', { name: signedInAs }))}
            </Alert>
            <form action={signOut}>
              <Button type="submit" variant="primary">
                {t('signOut')}
              </Button>
            </form>
          </>
        ) : (
          <ActionForm action={accept} hidden={{ key }} errorTitle={common('errorSummary', { count: 1 })}>
            <NewPassword email={email} labels={{ password: t('password'), repeated: t('repeated') }} />
            <SubmitButton>{t('submit')}</SubmitButton>
          </ActionForm>
        )}
        <p className="text-sm text-ink-muted">{t('notYou')}</p>
      </div>
    </Sheet>
  )
}
