import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { resetHolder } from '@/lib/domain/password-reset/link'
import { readPasswordReset } from '@/lib/domain/password-reset/operations'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { say } from '@/lib/web/say'
import { NewPassword } from '../../new-password'
import { Sheet } from '../../sheet'
import { choose } from './actions'

// The address is a secret: no search engine keeps the page.
export async function generateMetadata() {
  return { title: (await words('signIn.reset'))('title'), robots: { index: false, follow: false } }
}

/** A mailed link, opened: whose password it is for. Opening it changes nothing. */
export default async function ResetPassword({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  const result = await ask(readPasswordReset, {}, resetHolder(key))
  const [t, change, forgot, common] = [
    await words('signIn.reset'),
    await words('signIn.change'),
    await words('signIn.forgot'),
    await words('common'),
  ]
  if (!result.ok)
    return (
      <Sheet title={t('refusedTitle')}>
        <div className="grid justify-items-start gap-5">
          <Alert tone="warning">{await say(result.refusal)}</Alert>
          {result.refusal.key !== 'reset.inactive' && (
            <LinkButton href="/forgot-password">{t('new')}</LinkButton>
          )}
          <a className="tt-link text-sm" href="/sign-in">
            {forgot('back')}
          </a>
        </div>
      </Sheet>
    )
  const { email, name } = result.value
  return (
    <Sheet title={t('title')} lead={t('lead', { name, email })}>
      <ActionForm action={choose} hidden={{ key }} errorTitle={common('errorSummary', { count: 1 })}>
        <NewPassword email={email} labels={{ password: change('password'), repeated: change('repeated') }} />
        <p className="text-sm text-ink-muted">{t('ends')}</p>
        <SubmitButton>{t('submit')}</SubmitButton>
      </ActionForm>
    </Sheet>
  )
}
