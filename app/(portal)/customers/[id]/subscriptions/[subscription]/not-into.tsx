import { words } from '@/lib/i18n/words'

/** Subscriptions of the customer that cannot take licences, each with the reason. */
export async function NotInto({
  refused,
}: {
  refused: readonly { id: string; title: string; why: string }[]
}) {
  if (refused.length === 0) return null
  const t = await words('upgrade')
  return (
    <div className="text-sm text-ink-muted">
      <p>{t('intoOthers')}</p>
      <ul className="list-disc ps-5">
        {refused.map(({ id, title, why }) => (
          <li key={id}>{t('intoNot', { title, why })}</li>
        ))}
      </ul>
    </div>
  )
}
