import { LocaleSwitch } from '@/components/shell/locale-switch'
import { PublicShell } from '@/components/shell/public-shell'
import { ActionForm } from '@/components/ui/form'
import { FormField, FormPassword } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { nothing, tryIt } from '../actions'

export default function Page() {
  return (
    <PublicShell
      name="Twotier"
      homeHref="/gallery"
      title="Sign in"
      lead="to the partner portal of Alpine Distribution"
      tools={
        <LocaleSwitch
          showLabel={false}
          label="Language"
          locale="en"
          locales={[
            { code: 'en', label: 'English' },
            { code: 'fr', label: 'Français' },
          ]}
          action={nothing}
        />
      }
      footer={<a href="/find">Find a provider</a>}
    >
      <ActionForm action={tryIt} errorTitle="Not signed in">
        <FormField label="E-mail" name="email" type="email" autoComplete="username" />
        <FormPassword
          label="Password"
          name="password"
          showLabel="Show the password"
          hideShownLabel="Hide the password"
        />
        <SubmitButton size="lg">Sign in</SubmitButton>
      </ActionForm>
    </PublicShell>
  )
}
