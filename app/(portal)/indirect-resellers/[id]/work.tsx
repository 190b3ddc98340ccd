import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Impact } from '@/lib/domain/partnership/impact'
import { words } from '@/lib/i18n/words'
import { bounded } from '../../bounded'

/** How much the two companies do together. */
export async function Work({ id, impact }: { id: string; impact: Impact }) {
  const [t, say] = [await words('partnership.reseller'), await bounded()]
  const { customers, delegated, credited, supported } = impact
  const shared = say(customers)
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
          { key: 'delegated', term: t('delegated'), value: say(delegated) },
          { key: 'credited', term: t('credited'), value: say(credited) },
          { key: 'supported', term: t('supported'), value: say(supported) },
        ]}
      />
    </Card>
  )
}
