import { LinkButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { addressOf } from './address'

type Props = { search: Record<string, string>; provides: boolean; reseller: string | undefined }

/** The list's head: export what is shown, and add a customer, for the reseller that is looked at. */
export async function Head({ search, provides, reseller }: Props) {
  const [t, relationship] = [await words('customer.list'), await words('relationship.request')]
  const file = addressOf(search, { sort: undefined, size: undefined }, '/customers/export')
  return (
    <PageHeader
      title={t('title')}
      lead={provides ? t('lead') : t('leadReseller')}
      actions={
        <>
          <LinkButton icon="download" href={file} download whyNot={await whyNot('customer.export')}>
            {t('export')}
          </LinkButton>
          <LinkButton icon="mail" href="/customers/request" whyNot={await whyNot('relationship.request')}>
            {relationship('title')}
          </LinkButton>
          {provides && (
            <LinkButton
              variant="primary"
              icon="user-plus"
              href={reseller ? `/customers/new?reseller=${reseller}` : '/customers/new'}
              whyNot={await whyNot('customer.create')}
            >
              {t('add')}
            </LinkButton>
          )}
        </>
      }
    />
  )
}
