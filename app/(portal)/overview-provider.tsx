import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { bounded } from './bounded'
import { Figure } from './figure'

type Figures = { resellers: number; requests: number; recent: number; uncredited: number; unsigned: number }

/** A provider's day: what waits, and the two things it begins with. */
export async function ProviderOverview({ figures }: { figures: Figures }) {
  const [t, say] = [await words('overview'), await bounded()]
  const [addRefused, requestRefused] = [await whyNot('customer.create'), await whyNot('partnership.request')]
  return (
    <>
      {figures.unsigned > 0 && (
        <Alert
          tone="warning"
          actions={
            <LinkButton size="sm" href="/indirect-resellers">
              {t('seeResellers')}
            </LinkButton>
          }
        >
          {t('unsigned', { count: figures.unsigned })}
        </Alert>
      )}
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <Figure
          href="/indirect-resellers"
          label={t('resellers')}
          value={say(figures.resellers)}
          hint={t('resellersHint')}
        />
        <Figure
          href="/indirect-resellers/requests"
          label={t('requests')}
          value={say(figures.requests)}
          hint={t('requestsHint')}
        />
        <Figure
          href="/customers?added=month"
          label={t('recent')}
          value={say(figures.recent)}
          hint={t('recentHint')}
        />
        <Figure
          href="/reseller-of-record"
          label={t('uncredited')}
          value={say(figures.uncredited)}
          hint={t('uncreditedHint')}
        />
      </ul>
      <section className="grid gap-3">
        <h2 className="text-lg">{t('begin')}</h2>
        <div className="flex flex-wrap gap-2">
          <LinkButton variant="primary" icon="user-plus" href="/customers/new" whyNot={addRefused}>
            {t('addCustomer')}
          </LinkButton>
          <LinkButton icon="mail" href="/indirect-resellers/request" whyNot={requestRefused}>
            {t('request')}
          </LinkButton>
        </div>
      </section>
    </>
  )
}
