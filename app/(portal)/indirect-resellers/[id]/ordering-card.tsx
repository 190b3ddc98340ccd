import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'

/** Leads to what the reseller may order without asking (product §2.2). */
export async function OrderingCard({ id }: { id: string }) {
  const t = await words('orderRequest.ordering')
  return (
    <Card title={t('title')}>
      <div className="grid gap-3">
        <p className="text-sm text-ink-muted">{t('lead')}</p>
        <div>
          <LinkButton
            size="sm"
            icon="shopping-cart"
            href={`/indirect-resellers/${id}/ordering`}
            whyNot={await whyNot('partnership.ordering')}
          >
            {t('change')}
          </LinkButton>
        </div>
      </div>
    </Card>
  )
}
