import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TabsNav } from '@/components/ui/tabs-nav'
import { readAgreement } from '@/lib/domain/account/queries'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { AgreementNote } from '../../agreement-note'
import { AgreementText } from '../../agreement-text'
import { sign } from '../actions'

const path = '/account-settings/agreement'

export async function generateMetadata() {
  return { title: (await words('account'))('signTitle') }
}

export default page(
  readAgreement,
  ({ search: { read } }) => ({ read }),
  async (agreement, { search }) => {
    const [t, replaced, common, shell, actor] = [
      await words('account'),
      await words('agreements.replaced'),
      await words('common'),
      await words('shell'),
      await currentActor(),
    ]
    const language = search.text === 'en' || search.text === 'fr' ? search.text : await currentLocale()
    const organisation = actor.organisation?.name ?? ''
    const { version, publishedAt: date, signature, once, standing } = agreement
    const market = common(`markets.${agreement.market}` as 'markets.europe')
    const crumbs = [{ label: t('title'), href: '/account-settings' }, { label: t('signTitle') }]
    const tabs = (['en', 'fr'] as const).map(one => ({
      href: `${path}?text=${one}${search.read ? `&read=${encodeURIComponent(search.read)}` : ''}`,
      label: t(one === 'en' ? 'english' : 'french'),
      current: one === language,
    }))
    return (
      <>
        <PageHeader
          title={t('signTitle')}
          lead={t('signLead', { version, date, organisation, market })}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
          tabs={<TabsNav label={t('language')} tabs={tabs} />}
        />
        <div className="grid max-w-[76ch] gap-6">
          {once && !signature && (
            <Alert tone="warning" title={replaced('title')} live>
              {replaced('body', { old: once.version, version })}
            </Alert>
          )}
          <AgreementNote standing={standing} link={false} />
          <Card title={language === 'fr' ? agreement.titleFr : agreement.titleEn}>
            <AgreementText
              lang={language}
              text={language === 'fr' ? agreement.bodyFr : agreement.bodyEn}
              before={once ? (language === 'fr' ? once.bodyFr : once.bodyEn) : undefined}
            />
          </Card>
          {signature ? (
            <Alert tone="positive">
              {t('signedAs', { name: signature.signerName, date: signature.signedAt })}
            </Alert>
          ) : (
            <ActionForm
              action={sign}
              hidden={{ id: agreement.id }}
              errorTitle={common('errorSummary', { count: 1 })}
            >
              <FormCheckbox
                name="understood"
                value="true"
                label={t('understood', { organisation })}
                required
              />
              <div>
                <SubmitButton>{t('sign')}</SubmitButton>
              </div>
            </ActionForm>
          )}
        </div>
      </>
    )
  },
)
