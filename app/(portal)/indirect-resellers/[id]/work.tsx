import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Impact } from '@/lib/domain/partnership/impact'
import { format, words } from '@/lib/i18n/words'

/** How much the two companies do together. */
export async function Work({ id, impact }: { id: string; impact: Impact }) {
  const [t, formatter] = [await words('partnership.reseller'), await format()]
  const { customers, delegated, credited, supported } = impact
  const shared = formatter.number(customers)
  return (
    <Card title={t('work')}>
      <DescriptionList
        rows
        facts={[
          {
            key: 'customers',
            term: t('sharedCustomers'),
            value: customers ? (
              <a className="tt-link" href={`/customers?reseller=${id}`}>
                {shared}
              </a>
            ) : (
              shared
            ),
          },
          { key: 'delegated', term: t('delegated'), value: formatter.number(delegated) },
          { key: 'credited', term: t('credited'), value: formatter.number(credited) },
          { key: 'supported', term: t('supported'), value: formatter.number(supported) },
        ]}
      />
    </Card>
  )
}
