import { words } from '@/lib/i18n/words'

const goals = ['admin', 'azure', 'credit', 'support'] as const

/** The seed's table of access (product M19), where the choice is made. */
export async function AccessHelp() {
  const t = await words('subscription.access')
  const head = 'pb-1 text-start text-xs font-normal text-ink-faint'
  const cell = 'block border-line py-0.5 align-top sm:table-cell sm:border-t sm:py-2 sm:pe-4'
  return (
    <details className="text-sm">
      <summary className="w-fit rounded-sm font-medium text-accent-ink">{t('title')}</summary>
      <table className="mt-3 w-full">
        <thead className="sr-only sm:not-sr-only">
          <tr>
            {[t('goal'), t('what'), t('where')].map(title => (
              <th key={title} scope="col" className={head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map(goal => (
            <tr key={goal} className="block border-t border-line py-2 sm:table-row">
              <th scope="row" className={`${cell} text-start font-medium`}>
                {t(goal)}
              </th>
              <td className={cell}>{t(`${goal}What`)}</td>
              <td className={`${cell} text-ink-muted`}>{t(`${goal}Where`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
