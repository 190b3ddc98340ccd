import type { Member } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'
import { menuFor } from './menu'

/** The operator's places: the catalogue, the list of providers, the vetting. */
export async function OperatorOverview({ actor }: { actor: Member }) {
  const t = await words('overview')
  const [places] = await menuFor(actor)
  return (
    <div className="grid gap-4">
      <p className="max-w-[60ch] text-sm text-ink-muted">{t('operatorLead')}</p>
      <ul className="grid gap-3 sm:grid-cols-3">
        {places?.entries
          .filter(({ href }) => href !== '/')
          .map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                className="block rounded-lg border border-line bg-raised p-4 font-medium hover:border-line-strong"
              >
                {label}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}
