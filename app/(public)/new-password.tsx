import { FormPassword } from '@/components/ui/form-fields'
import { words } from '@/lib/i18n/words'

type Props = {
  labels: { password: string; repeated: string }
  /** Whose password it is: password managers keep it under this address; nameless, it is not sent. */
  email?: string
}

/** A new password, typed twice. */
export async function NewPassword({ labels, email }: Props) {
  const [t, common] = [await words('signIn.change'), await words('common')]
  const alike = {
    ...{ autoComplete: 'new-password', required: true },
    ...{ showLabel: common('reveal'), hideShownLabel: common('hide') },
  }
  return (
    <>
      {email && <input type="text" autoComplete="username" value={email} readOnly hidden />}
      <FormPassword name="password" label={labels.password} hint={t('hint')} {...alike} />
      <FormPassword name="repeated" label={labels.repeated} {...alike} />
    </>
  )
}
