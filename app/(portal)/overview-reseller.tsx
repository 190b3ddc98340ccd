import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { AgreementStanding } from '@/lib/domain/agreement/standing'
import type { Impact } from '@/lib/domain/partnership/impact'
import { words } from '@/lib/i18n/words'
import { bounded } from './bounded'
import { Figure } from './figure'

type Shared = { id: string; name: string; work: Impact }
type Props = { standing: { providers: Shared[] }; agreement: AgreementStanding }

/** A reseller's standing: what they share with each provider, and what keeps it from being credited. */
export async function ResellerOverview({ standing: { providers }, agreement: { signed, again } }: Props) {
  const [t, partnership, say] = [
    await words('overview'),
    await words('partnership.reseller'),
    await bounded(),
  ]
  const sum = (what: keyof Impact) => providers.reduce((total, { work }) => total + work[what], 0)
  return (
    <>
      {!signed && !again && (
        <Alert
          tone="warning"
          actions={
            <LinkButton size="sm" href="/account-settings/agreement">
              {t('sign')}
            </LinkButton>
          }
        >
          {t('notSigned')}
        </Alert>
      )}
      {providers.length === 0 && <Alert>{t('noProvider')}</Alert>}
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Figure
          href="/indirect-providers"
          label={t('providers')}
          value={say(providers.length)}
          hint={t('providersHint')}
        />
        <Figure
          href="/customers"
          label={t('customers')}
          value={say(sum('customers'))}
          hint={t('customersHint')}
        />
        <Figure
          href="/customers"
          label={t('withRights')}
          value={say(sum('delegated'))}
          hint={t('withRightsHint')}
        />
        <Figure
          href="/customers"
          label={t('credited')}
          value={say(sum('credited'))}
          hint={t('creditedHint')}
        />
      </ul>
      {providers.length > 0 && (
        <Card title={t('shared')} flush>
          <DataTable
            caption={t('shared')}
            keys={false}
            columns={[
              { key: 'name', header: t('provider') },
              { key: 'customers', header: partnership('sharedCustomers'), align: 'end' },
              { key: 'delegated', header: partnership('delegated'), align: 'end' },
              { key: 'credited', header: partnership('credited'), align: 'end' },
              { key: 'supported', header: partnership('supported'), align: 'end' },
            ]}
            rows={providers.map(({ id, name, work }) => ({
              id,
              href: `/customers?provider=${id}`,
              cells: [
                name,
                say(work.customers),
                say(work.delegated),
                say(work.credited),
                say(work.supported),
              ],
            }))}
            empty={null}
          />
        </Card>
      )}
    </>
  )
}
