import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/form'
import { FormPassword } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/i18n/words'
import { type NextProps, settled } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { NewPassword } from '../new-password'
import { Sheet } from '../sheet'
import { savePassword } from './actions'

export async function generateMetadata() {
  return { title: (await words('signIn.change'))('title') }
}

export default async function SetPasswordPage(props: NextProps) {
  if (!(await currentActor()).user) redirect('/sign-in')
  const { next } = (await settled(props)).search
  const [t, common] = [await words('signIn.change'), await words('common')]
  const eye = { showLabel: common('reveal'), hideShownLabel: common('hide'), required: true }
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <ActionForm
        hidden={next ? { next } : undefined}
        action={savePassword}
        errorTitle={common('errorSummary', { count: 1 })}
      >
        <FormPassword name="current" label={t('current')} autoComplete="current-password" {...eye} />
        <NewPassword labels={{ password: t('password'), repeated: t('repeated') }} />
        <SubmitButton>{t('submit')}</SubmitButton>
      </ActionForm>
    </Sheet>
  )
}
