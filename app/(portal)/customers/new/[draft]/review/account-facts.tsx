import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { countryName } from '@/lib/domain/country/name'
import type { Account } from '@/lib/domain/customer/account-rules'
import { administratorOf } from '@/lib/domain/customer/setup'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { UpdateLink } from './update-link'

/** The account as it will be kept, in the order in which it was asked for. */
export async function AccountFacts({ account, href }: { account: Account; href: string }) {
  const [t, locale] = [await words('wizard'), await currentLocale()]
  const land = countryName(account.country, locale)
  const lines = [
    account.addressLine1,
    account.addressLine2,
    [account.postalCode, account.city].filter(Boolean).join(' '),
    account.region,
    land,
  ].filter(Boolean)
  const facts = [
    ['companyName', t('fields.companyName'), account.companyName],
    ['country', t('fields.country'), land],
    [
      'address',
      t('review.address'),
      lines.map(line => (
        <span key={line} className="block">
          {line}
        </span>
      )),
    ],
    ['registrationId', t('fields.registrationId'), account.registrationId],
    ['domain', t('fields.domain'), account.domain],
    ['admin', t('review.admin'), administratorOf(account.domain)],
    ['contact', t('review.contact'), `${account.firstName} ${account.lastName}`],
    ['email', t('fields.email'), account.email],
    ['phone', t('fields.phone'), account.phone],
    [
      'culture',
      t('fields.culture'),
      new Intl.DisplayNames([locale], { type: 'language' }).of(account.culture),
    ],
    [
      'qualification',
      t('fields.qualification'),
      account.qualification !== 'none' && t(`qualifications.${account.qualification}`),
    ],
  ] as const
  return (
    <Card title={t('steps.account')} actions={<UpdateLink href={href} what={t('steps.account')} />}>
      <DescriptionList
        rows
        facts={facts.flatMap(([key, term, value]) => (value ? { key, term, value } : []))}
      />
    </Card>
  )
}
