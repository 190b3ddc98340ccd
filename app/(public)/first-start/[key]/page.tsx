import type { Metadata } from 'next'
import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form'
import { FormField, FormPassword, FormSelect } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { countryNames } from '@/lib/domain/country/name'
import { openFirstStart } from '@/lib/domain/first-start/operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { type NextProps, settled } from '@/lib/web/page'
import { say } from '@/lib/web/say'
import { Sheet } from '../../sheet'
import { begin } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('operator.firstStart'))('title'), robots: { index: false } }
}

export default async function FirstStartPage(props: NextProps) {
  const { key = '' } = (await settled(props)).params
  const opened = await ask(openFirstStart, { key })
  const [t, common, change] = [
    await words('operator.firstStart'),
    await words('common'),
    await words('signIn.change'),
  ]
  if (!opened.ok)
    return (
      <Sheet title={t('title')}>
        <div className="grid gap-4">
          <Alert>{await say(opened.refusal)}</Alert>
          <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
        </div>
      </Sheet>
    )
  const countries = countryNames(await currentLocale()).map(({ code, name }) => ({
    value: code,
    label: name,
  }))
  const eye = { showLabel: common('reveal'), hideShownLabel: common('hide'), autoComplete: 'new-password' }
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <ActionForm action={begin} hidden={{ key }} errorTitle={common('errorSummary', { count: 1 })}>
        <FormField name="organisation" label={t('organisation')} autoComplete="organization" required />
        <FormSelect name="country" label={t('country')} empty={t('choose')} options={countries} required />
        <FormField name="firstName" label={t('firstName')} autoComplete="given-name" required />
        <FormField name="lastName" label={t('lastName')} autoComplete="family-name" required />
        <FormField name="email" type="email" label={t('email')} autoComplete="username" required />
        <FormPassword name="password" label={t('password')} hint={change('hint')} {...eye} required />
        <FormPassword name="repeated" label={t('repeated')} {...eye} required />
        <SubmitButton>{t('submit')}</SubmitButton>
      </ActionForm>
    </Sheet>
  )
}
