import { v7 as uuid } from 'uuid'
import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { openLocation } from '@/lib/domain/account/location-operations'
import { countryName } from '@/lib/domain/country/name'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { say } from '@/lib/web/say'
import { addPlace } from '../../actions'

export async function generateMetadata() {
  return { title: (await words('account'))('locationTitle') }
}

export default page(
  openLocation,
  () => ({}),
  async ({ country, unverified }) => {
    const [t, common, shell] = [await words('account'), await words('common'), await words('shell')]
    const crumbs = [{ label: t('title'), href: '/account-settings' }, { label: t('locationTitle') }]
    const place = countryName(country, await currentLocale())
    return (
      <>
        <PageHeader
          title={t('locationTitle')}
          lead={t('locationLead')}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        {unverified ? (
          <Alert tone="warning">{await say(unverified)}</Alert>
        ) : (
          <Card className="max-w-3xl">
            <ActionForm
              action={addPlace}
              hidden={{ id: uuid() }}
              errorTitle={common('errorSummary', { count: 1 })}
            >
              <div className="grid items-start gap-4 sm:grid-cols-2">
                <FormField
                  name="name"
                  label={t('locationName')}
                  hint={t('locationHint')}
                  autoComplete="off"
                  required
                />
                <FormField name="city" label={t('city')} autoComplete="off" required />
              </div>
              <p className="text-sm text-ink-muted">{t('locationCountry', { country: place })}</p>
              <div className="flex flex-wrap gap-2">
                <SubmitButton>{t('addLocation')}</SubmitButton>
                <LinkButton variant="quiet" href="/account-settings">
                  {common('cancel')}
                </LinkButton>
              </div>
            </ActionForm>
          </Card>
        )}
      </>
    )
  },
)
