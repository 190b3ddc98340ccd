import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { mailing } from '@/lib/env'
import { words } from '@/lib/i18n/words'
import { type NextProps, settled } from '@/lib/web/page'
import { Sheet } from '../sheet'
import { send } from './actions'
import { WhoCan } from './who-can'

export async function generateMetadata() {
  return { title: (await words('signIn.forgot'))('title') }
}

/** A link to a new password by mail; where the portal sends none, who gives a temporary one. */
export default async function ForgotPassword(props: NextProps) {
  const { sent } = (await settled(props)).search
  const [t, common] = [await words('signIn.forgot'), await words('common')]
  const back = (
    <a className="tt-link text-sm" href="/sign-in">
      {t('back')}
    </a>
  )
  if (!mailing())
    return (
      <Sheet title={t('title')}>
        <div className="grid gap-5">
          <WhoCan lead={t('off')} />
          {back}
        </div>
      </Sheet>
    )
  // The same words whether or not anybody has the address.
  if (sent)
    return (
      <Sheet title={t('sentTitle')}>
        <div className="grid justify-items-start gap-5">
          <Alert tone="positive">{t('sent')}</Alert>
          <p className="text-sm">{t('sentNot')}</p>
          <LinkButton href="/forgot-password">{t('again')}</LinkButton>
          <WhoCan lead={t('else')} />
          {back}
        </div>
      </Sheet>
    )
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <div className="grid gap-5">
        <ActionForm action={send} errorTitle={common('errorSummary', { count: 1 })}>
          <FormField name="email" type="email" label={t('email')} autoComplete="username" required />
          <SubmitButton>{t('submit')}</SubmitButton>
        </ActionForm>
        {back}
      </div>
    </Sheet>
  )
}
