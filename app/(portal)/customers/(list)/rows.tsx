import type { Row } from '@/components/ui/table-row'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { CustomerDetails } from './customer-details'
import type { CustomerList } from './list'

/** The customers as rows of the table. Plain text wherever it will do: an element in a cell is sent twice. */
export async function customerRows(customers: CustomerList['rows'], provides: boolean): Promise<Row[]> {
  const [t, relation, common] = [
    await words('customer.details'),
    await words('customer.relationships'),
    await words('common'),
  ]
  const [f, locale, no] = [await format(), await currentLocale(), await words('customer.whyNot')]
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  const relations = { full: relation('reseller').replaceAll(' ', '\u00a0'), bare: relation('noRights') }
  const refused = provides ? await whyNot('order.place') : undefined
  // One object for all rows of a provider, so that it travels once.
  const labels = {
    microsoftId: t('microsoftId'),
    copyId: t('copyId'),
    copied: common('copied'),
    links: t('links'),
    subscriptions: t('subscriptions'),
    account: t('account'),
    addSubscription: t('addSubscription'),
    whyNot: refused,
  }
  const byProvider = new Map<string, typeof labels>()
  const labelsOf = (provider = '') => {
    const known = byProvider.get(provider) ?? { ...labels, whyNot: no('reseller', { provider }) }
    byProvider.set(provider, known)
    return known
  }
  return customers.map(one => ({
    id: one.id,
    href: `/customers/${one.id}`,
    expandLabel: common('expand', { name: one.companyName }),
    expanded: (
      <CustomerDetails
        id={one.id}
        tenantId={one.tenantId}
        labels={provides ? labels : labelsOf(one.partners[0])}
      />
    ),
    cells: [
      one.companyName,
      one.domain,
      countries.of(one.country) ?? one.country,
      f.list(one.partners, { type: 'unit', style: 'short' }),
      one.rights ? relations.full : relations.bare,
      f.dateTime(one.createdAt, { dateStyle: 'medium' }),
    ],
  }))
}
