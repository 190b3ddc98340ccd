import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/i18n/words'

const goals = ['manage', 'azure', 'credit', 'support'] as const

/** The seed's access table (product M19): four goals, what to do for each, and where. */
export async function AccessHelp({ id, name }: { id: string; name: string }) {
  const t = await words('partnership.reseller')
  const links: Partial<Record<(typeof goals)[number], string>> = {
    manage: `/customers/new?reseller=${id}`,
    support: `/customers?reseller=${id}`,
  }
  return (
    <Card title={t('accessTitle')} flush>
      <DataTable
        caption={t('accessTitle')}
        keys={false}
        columns={[
          { key: 'goal', header: t('accessGoal') },
          { key: 'do', header: t('accessDo') },
          { key: 'where', header: t('accessWhere'), quiet: true },
        ]}
        rows={goals.map(goal => ({
          id: goal,
          cells: [
            t(`access.${goal}.goal`, { name }),
            t(`access.${goal}.do`),
            links[goal] ? (
              <a key="where" className="tt-link" href={links[goal]}>
                {t(`access.${goal}.where`)}
              </a>
            ) : (
              t(`access.${goal}.where`)
            ),
          ],
        }))}
        empty={null}
      />
    </Card>
  )
}
