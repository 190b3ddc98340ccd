import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { countryName } from '@/lib/domain/country/name'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import type { Answer } from './answer'

/** Those of one's own customers that match. */
export async function Customers({ customers }: Pick<Answer, 'customers'>) {
  const [t, common, account, relation, locale] = [
    await words('lookUp'),
    await words('common'),
    await words('customer.account'),
    await words('customer.relationships'),
    await currentLocale(),
  ]
  return (
    <Card title={t('customers')} flush>
      <DataTable
        caption={t('customers')}
        columns={[
          { key: 'customer', header: t('customer') },
          { key: 'domain', header: t('domain') },
          { key: 'country', header: t('country'), quiet: true },
          { key: 'market', header: t('market'), quiet: true, hideBelow: 'lg' },
          { key: 'relationship', header: account('relationship') },
          { key: 'tenant', header: t('tenantId'), quiet: true, hideBelow: 'xl' },
        ]}
        rows={customers.map(({ id, companyName, domain, country, market, rights, tenantId }) => ({
          id,
          href: `/customers/${id}`,
          cells: [
            companyName,
            domain,
            countryName(country, locale),
            market ? common(`markets.${market}`) : '',
            relation(rights ? 'reseller' : 'noRights'),
            tenantId,
          ],
        }))}
        empty={null}
      />
    </Card>
  )
}
