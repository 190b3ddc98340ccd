import { words } from '@/lib/i18n/words'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@/scripts/demo-people.mjs'

/** Who one can be in the demo world; shown in demo mode only. */
export async function DemoPeople() {
  const t = await words('signIn')
  return (
    <section className="mt-8 border-t border-line pt-5 text-sm">
      <h2 className="font-semibold">{t('demoTitle')}</h2>
      <p className="text-ink-muted">{t.rich('demoLead', { password: () => <code>{DEMO_PASSWORD}</code> })}</p>
      <dl className="mt-3 grid gap-2">
        {DEMO_PEOPLE.map(({ organisation, domain, people }) => (
          <div key={domain}>
            <dt className="text-ink-muted">{organisation}</dt>
            <dd className="font-mono text-xs wrap-anywhere">
              {people.join(', ')} @{domain}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
