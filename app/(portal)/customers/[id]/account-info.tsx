import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Copyable } from '@/components/ui/copyable'
import { DescriptionList } from '@/components/ui/description-list'
import { words } from '@/lib/i18n/words'
import { When } from '../../../when'
import type { Shown } from './shown'

/** Who the customer is, as pages §17 has it. */
export async function AccountInfo({ customer }: { customer: Shown }) {
  const [t, relation, details, common] = [
    await words('customer.account'),
    await words('customer.relationships'),
    await words('customer.details'),
    await words('common'),
  ]
  const { viewer, tenantId, providerName, qualification } = customer
  const facts = [
    ['company', t('company'), customer.companyName],
    [
      'microsoftId',
      t('microsoftId'),
      <Copyable key="id" text={tenantId} label={details('copyId')} copiedLabel={common('copied')} />,
    ],
    ['domain', t('domain'), customer.domain],
    ['provider', t('provider'), viewer !== 'provider' && providerName],
    ['relationship', t('relationship'), relation(customer.rights ? 'reseller' : 'noRights')],
    ['qualification', t('qualification'), t(`qualifications.${qualification}`)],
    [
      'created',
      t('created'),
      <span key="created">
        <When at={customer.createdAt} long />
        {viewer === 'provider' && `, ${t('addedBy', { name: customer.createdBy })}`}
      </span>,
    ],
  ] as const
  return (
    <Card
      title={t('info')}
      actions={
        viewer === 'provider' && (
          <LinkButton size="sm" icon="key-round" href={`/customers/${customer.id}/setup-info`}>
            {t('lostPassword')}
          </LinkButton>
        )
      }
    >
      <DescriptionList
        rows
        facts={facts.flatMap(([key, term, value]) => (value ? { key, term, value } : []))}
      />
    </Card>
  )
}
