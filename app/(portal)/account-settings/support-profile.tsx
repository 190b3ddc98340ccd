import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { saveSupport } from './actions'

type Props = {
  profile: { supportEmail: string | null; supportPhone: string | null; supportWebsite: string | null }
}

/** What customers see where this company is their support contact. */
export async function SupportProfile({ profile }: Props) {
  const [t, common, refused] = [
    await words('account'),
    await words('common'),
    await whyNot('account.support'),
  ]
  const field = (name: keyof Props['profile']) => ({
    name,
    label: t(name),
    mark: common('optional'),
    defaultValue: profile[name] ?? '',
    readOnly: refused !== undefined,
  })
  return (
    <Card id="support" title={t('support')}>
      <ActionForm action={saveSupport} errorTitle={common('errorSummary', { count: 1 })} prefix="support">
        <p className="text-sm text-ink-muted">{t('supportLead')}</p>
        <div className="grid gap-4 sm:grid-cols-3">
          <FormField {...field('supportEmail')} type="email" />
          <FormField {...field('supportPhone')} type="tel" />
          <FormField {...field('supportWebsite')} type="url" />
        </div>
        <div>
          {refused ? (
            <Button whyNot={refused}>{common('save')}</Button>
          ) : (
            <SubmitButton>{common('save')}</SubmitButton>
          )}
        </div>
      </ActionForm>
    </Card>
  )
}
