'use client'

import { signIn } from 'next-auth/react'
import { ActionForm } from '@/components/ui/form'
import { FormField, FormPassword } from '@/components/ui/form-fields'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'

type Labels = Record<
  'email' | 'password' | 'submit' | 'pending' | 'wrong' | 'failed' | 'tooMany' | 'reveal' | 'hide',
  string
>

export function SignInForm({ target, labels }: { target: string; labels: Labels }) {
  const attempt = async (_: FormState, form: FormData): Promise<FormState> => {
    const email = String(form.get('email') ?? '').trim()
    const password = String(form.get('password') ?? '')
    const answer = await signIn('credentials', { email, password, redirect: false }).catch(() => undefined)
    if (answer?.ok && !answer.error) {
      // A whole new page: nothing of the signed-out one may linger in the router's memory.
      window.location.assign(target)
      return { status: 'done' }
    }
    if (answer?.error?.startsWith('tooMany')) return { status: 'error', message: labels.tooMany }
    return { status: 'error', message: answer?.status === 401 ? labels.wrong : labels.failed }
  }
  return (
    <ActionForm action={attempt} errorTitle={labels.wrong}>
      <FormField name="email" type="email" label={labels.email} autoComplete="username" required />
      <FormPassword
        name="password"
        label={labels.password}
        showLabel={labels.reveal}
        hideShownLabel={labels.hide}
        required
      />
      <SubmitButton>{labels.submit}</SubmitButton>
    </ActionForm>
  )
}
