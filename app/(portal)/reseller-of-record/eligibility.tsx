import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import type { Found } from './found'

/** Who would be refused tomorrow, listed today (rules §4.1). */
export async function Eligibility({ found }: { found: Found }) {
  const t = await words('record')
  return (
    <DataTable
      caption={t('tabs.eligibility')}
      columns={[
        { key: 'reseller', header: t('partner') },
        { key: 'why', header: t('why') },
        { key: 'credited', header: t('credited'), align: 'end' },
      ]}
      rows={
        await Promise.all(
          found.refused.map(async ({ id, name, mpnId, reason, details, credited }) => ({
            id,
            href: `/indirect-resellers/${id}`,
            label: name,
            cells: [
              mpnId ? `${name} · ${mpnId}` : name,
              (await sayFields({ why: { key: reason, values: details } })).why ?? '',
              credited >= 1000 ? '1000+' : String(credited),
            ],
          })),
        )
      }
      empty={
        <Empty icon="circle-check" title={t('allEligibleTitle')}>
          {t('allEligibleBody')}
        </Empty>
      }
    />
  )
}
