import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FormField } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { openLegalProfile } from '@/lib/domain/account/profile-operations'
import { countryRules } from '@/lib/domain/country/country-rules'
import { readablePhone } from '@/lib/domain/country/phone'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { AddressFields } from '../../address-fields'
import { DiscardGuard } from '../../discard-guard'
import { VersionedForm } from '../../versioned-form'
import { saveLegal } from '../actions'

export async function generateMetadata() {
  return { title: (await words('account'))('legalTitle') }
}

export default page(
  openLegalProfile,
  () => ({}),
  async ({ profile, country, renames, version }) => {
    const [t, common, shell] = [await words('account'), await words('common'), await words('shell')]
    const { name, state, phone, ...address } = profile
    const crumbs = [{ label: t('title'), href: '/account-settings' }, { label: t('legalTitle') }]
    return (
      <>
        <PageHeader
          title={t('legalTitle')}
          lead={t('legalLead', { organisation: name })}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <Card className="max-w-3xl">
          <VersionedForm
            action={saveLegal}
            version={version}
            errorTitle={common('errorSummary', { count: 1 })}
          >
            <FormField
              name="name"
              label={t('name')}
              hint={renames ? undefined : t('nameFixed')}
              defaultValue={name}
              readOnly={!renames}
              required
            />
            <AddressFields of={{ ...address, region: state, country }} />
            <FormField
              name="phone"
              type="tel"
              label={t('phone')}
              mark={countryRules(country)?.phone.required ? undefined : common('optional')}
              defaultValue={phone ? readablePhone(phone) : ''}
              className="max-w-md"
            />
            <div className="flex flex-wrap gap-2">
              <SubmitButton>{common('submit')}</SubmitButton>
              <LinkButton variant="quiet" href="/account-settings">
                {common('cancel')}
              </LinkButton>
            </div>
            <DiscardGuard />
          </VersionedForm>
        </Card>
      </>
    )
  },
)
