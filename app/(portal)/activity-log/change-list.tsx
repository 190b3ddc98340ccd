import { words } from '@/lib/i18n/words'

type Change = { field: string; from: string; to: string }

/** From → to, one line a field. */
export async function ChangeList({ changes }: { changes: Change[] }) {
  const t = await words('activity')
  if (changes.length === 0) return <p className="text-ink-muted">{t('noChanges')}</p>
  return (
    <ul className="grid gap-0.5">
      {changes.map(({ field, from, to }) => (
        <li key={field} className="wrap-anywhere">
          {t('change', { field, from, to })}
        </li>
      ))}
    </ul>
  )
}
