import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { FlashToast } from '@/components/ui/toast'
import { readCustomerAgreement } from '@/lib/domain/customer/own-agreement-operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { AgreementText } from '../agreement-text'
import { Acceptance } from './acceptance'

export async function generateMetadata() {
  return { title: (await words('own.agreement'))('title') }
}

export default page(
  readCustomerAgreement,
  ({ search: { read } }) => ({ read }),
  async (agreement, { search }) => {
    const [t, replaced] = [await words('own.agreement'), await words('agreements.replaced')]
    const { text, once } = agreement
    const language = search.text === 'en' || search.text === 'fr' ? search.text : await currentLocale()
    const tabs = (['en', 'fr'] as const).map(one => ({
      href: `/customer-agreement?text=${one}${search.read ? `&read=${encodeURIComponent(search.read)}` : ''}`,
      label: t(one === 'en' ? 'english' : 'french'),
      current: one === language,
    }))
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead', { version: text.version, date: text.publishedAt })}
          tabs={<TabsNav label={t('language')} tabs={tabs} />}
        />
        {once && agreement.lacking.length > 0 && (
          <div className="pb-6">
            <Alert tone="warning" title={replaced('title')} live>
              {replaced('bodyCustomer', { old: once.version, version: text.version })}
            </Alert>
          </div>
        )}
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
          <Card title={language === 'fr' ? text.titleFr : text.titleEn}>
            <AgreementText
              lang={language}
              text={language === 'fr' ? text.bodyFr : text.bodyEn}
              before={once ? (language === 'fr' ? once.bodyFr : once.bodyEn) : undefined}
            />
          </Card>
          <Acceptance {...agreement} />
        </div>
        {search.told === 'accepted' && <FlashToast param="told" message={t('done')} />}
      </>
    )
  },
)
