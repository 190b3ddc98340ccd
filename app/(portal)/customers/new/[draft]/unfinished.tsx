import { Alert } from '@/components/ui/alert'
import { format, words } from '@/lib/i18n/words'
import { addressOf } from '../frame'

type Draft = { id: string; companyName: string; resellerName: string | null; updatedAt: Date }

/** Drafts the person left open: to be taken up where they were left. */
export async function Unfinished({ drafts }: { drafts: Draft[] }) {
  const [t, formatter] = [await words('wizard.unfinished'), await format()]
  return (
    <Alert title={t('title', { count: drafts.length })}>
      <ul className="grid gap-0.5">
        {drafts.map(({ id, companyName, resellerName, updatedAt }) => (
          <li key={id}>
            <a href={addressOf(id, 'account')}>{t('continue', { name: companyName || t('unnamed') })}</a>{' '}
            {resellerName && `${t('for', { reseller: resellerName })}, `}
            {t('touched', { when: formatter.relativeTime(updatedAt, new Date()) })}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
