import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form'
import { FormField, FormTextarea } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { readOwnProfile } from '@/lib/domain/directory/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { whyNot } from '@/lib/web/why-not'
import { requestChange } from '../actions'
import { LanguageBoxes } from '../language-boxes'
import { languageOptions } from '../language-options'

export async function generateMetadata() {
  return { title: (await words('directory.form'))('title') }
}

export default page(
  readOwnProfile,
  () => ({}),
  async ({ profile, open }) => {
    const [t, own, common, shell] = [
      await words('directory.form'),
      await words('directory.profile'),
      await words('common'),
      await words('shell'),
    ]
    const refused = (await whyNot('profile.request')) ?? (open ? own('whyOpen') : undefined)
    const text = (name: 'name' | 'supportEmail' | 'supportPhone' | 'supportWebsite') => ({
      name,
      label: t(name),
      defaultValue: profile[name] ?? '',
      required: true,
    })
    return (
      <>
        <PageHeader
          title={t('title')}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: own('title'), href: '/provider-profile' }, { label: t('title') }]}
            />
          }
          lead={t('lead')}
        />
        {refused ? (
          <Alert tone="warning" actions={<LinkButton href="/provider-profile">{own('title')}</LinkButton>}>
            {refused}
          </Alert>
        ) : (
          <ActionForm
            action={requestChange}
            errorTitle={common('errorSummary', { count: 1 })}
            className="grid max-w-2xl gap-4"
          >
            <FormField {...text('name')} hint={t('nameHint')} autoComplete="off" />
            <FormTextarea
              name="servicesEn"
              lang="en"
              label={t('servicesEn')}
              hint={t('servicesHint')}
              defaultValue={profile.servicesEn}
              required
            />
            <FormTextarea
              name="servicesFr"
              lang="fr"
              label={t('servicesFr')}
              hint={t('servicesHint')}
              defaultValue={profile.servicesFr}
              required
            />
            <LanguageBoxes
              legend={t('languages')}
              options={await languageOptions()}
              chosen={profile.languages}
            />
            <FormField {...text('supportEmail')} type="email" autoComplete="off" />
            <FormField {...text('supportPhone')} type="tel" autoComplete="off" />
            <FormField {...text('supportWebsite')} type="url" autoComplete="off" />
            <FormTextarea name="reason" label={t('reason')} hint={t('reasonHint')} required />
            <div className="flex flex-wrap gap-2">
              <SubmitButton>{t('submit')}</SubmitButton>
              <LinkButton href="/provider-profile">{common('cancel')}</LinkButton>
            </div>
          </ActionForm>
        )}
      </>
    )
  },
)
