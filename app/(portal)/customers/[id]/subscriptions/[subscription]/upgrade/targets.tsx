import { StatusBadge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import { offerTitle } from '../shown'
import type { Found } from './found'

/** Every offer this one may become; where it may not, why not. */
export async function Targets({ found, at }: { found: Found; at: string }) {
  const t = await words('upgrade')
  return (
    <Card title={t('targets')}>
      <ul className="grid divide-y divide-line">
        {found.targets.map(async target => {
          const { id, verdict } = target
          const title = await offerTitle(target)
          const why = verdict.allowed
            ? undefined
            : (await sayFields({ why: { key: `upgrade.${verdict.reason}`, values: verdict.values } })).why
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <div className="min-w-0">
                <p className="font-medium">{title}</p>
                {why && <p className="text-sm text-ink-muted">{why}</p>}
              </div>
              {found.chosen?.id === id ? (
                <StatusBadge tone="positive">{t('chosen')}</StatusBadge>
              ) : (
                <LinkButton
                  size="sm"
                  href={`${at}?target=${encodeURIComponent(id)}`}
                  whyNot={why}
                  aria-label={t('chooseOne', { title })}
                >
                  {t('choose')}
                </LinkButton>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
