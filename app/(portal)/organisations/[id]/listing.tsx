import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox, FormTextarea } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { LanguageBoxes } from '../../provider-profile/language-boxes'
import { languageOptions } from '../../provider-profile/language-options'
import { publish } from '../actions'
import type { Found } from './found'

/** The provider's entry in the official list, in the operator's hand. */
export async function Listing({ found }: { found: NonNullable<Found['profile']> }) {
  const { profile, version, published } = found
  const [t, form, common] = [
    await words('operator.listing'),
    await words('directory.form'),
    await words('common'),
  ]
  return (
    <Card id="listing" title={t('title')}>
      <ActionForm
        key={version}
        prefix="listing"
        action={publish}
        hidden={{ providerId: profile.id, version: String(version) }}
        errorTitle={common('errorSummary', { count: 1 })}
        className="grid max-w-3xl gap-4"
      >
        <p className="text-sm text-ink-muted">{t('lead')}</p>
        <FormTextarea
          name="servicesEn"
          lang="en"
          label={form('servicesEn')}
          defaultValue={profile.servicesEn}
          required
        />
        <FormTextarea
          name="servicesFr"
          lang="fr"
          label={form('servicesFr')}
          defaultValue={profile.servicesFr}
          required
        />
        <LanguageBoxes
          legend={form('languages')}
          options={await languageOptions()}
          chosen={profile.languages}
        />
        <FormCheckbox
          name="published"
          value="true"
          label={t('published')}
          hint={t('publishedHint')}
          defaultChecked={published}
        />
        <div>
          <SubmitButton whyNot={await whyNot('profile.decide')}>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
