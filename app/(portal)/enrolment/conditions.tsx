import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { conditions } from '@/lib/domain/enrolment/rules'
import { words } from '@/lib/i18n/words'
import { explain } from './explain'
import type { Found } from './found'

const tones = { met: 'positive', todo: 'warning', waiting: 'info', refused: 'danger' } as const

/** Each condition: whether it is met, and if not, why and who acts. */
export async function Conditions(found: Found) {
  const t = await words('enrolment.status')
  const about = await explain(found)
  return (
    <Card title={t('conditions')}>
      <ol className="grid gap-4">
        {conditions.map(condition => (
          <li key={condition} className="grid gap-1 sm:grid-cols-[14rem_1fr] sm:gap-4">
            <div className="flex flex-wrap items-start justify-between gap-2 sm:grid sm:justify-items-start">
              <h3 className="text-sm font-medium">{t(condition)}</h3>
              <StatusBadge tone={tones[found.conditions[condition]]}>
                {t(`states.${found.conditions[condition]}`)}
              </StatusBadge>
            </div>
            <p className="max-w-[62ch] text-sm whitespace-pre-line wrap-anywhere">{about[condition]}</p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
