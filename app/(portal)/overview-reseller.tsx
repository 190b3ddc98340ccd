import { Alert } from '@/components/ui/alert'
import { words } from '@/lib/i18n/words'
import { bounded } from './bounded'
import { Figure } from './figure'

type Standing = { providers: number; customers: number; signed: boolean }

/** A reseller's standing: with whom it works, whom they share, and what keeps it from being credited. */
export async function ResellerOverview({ standing }: { standing: Standing }) {
  const [t, say] = [await words('overview'), await bounded()]
  return (
    <div className="grid gap-6">
      {!standing.signed && <Alert tone="warning">{t('notSigned')}</Alert>}
      {standing.providers === 0 && <Alert>{t('noProvider')}</Alert>}
      <ul className="grid gap-3 sm:grid-cols-2">
        <Figure
          href="/indirect-providers"
          label={t('providers')}
          value={say(standing.providers)}
          hint={t('providersHint')}
        />
        <Figure
          href="/customers"
          label={t('customers')}
          value={say(standing.customers)}
          hint={t('customersHint')}
        />
      </ul>
    </div>
  )
}
