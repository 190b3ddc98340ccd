import type { Listed } from '@/lib/domain/directory/rules'
import { words } from '@/lib/i18n/words'
import { ProviderEntry } from './provider-entry'

type Found = Listed & { countryName: string }

/** A heading for each country and under it its providers, in the order in which they come. */
export async function ByCountry({ providers }: { providers: Found[] }) {
  const t = await words('directory')
  const countries = [...new Map(providers.map(one => [one.country, one.countryName]))]
  return countries.map(([country, name]) => {
    const members = providers.filter(one => one.country === country)
    return (
      <section key={country} aria-labelledby={`c-${country}`} className="pt-4">
        <h2 id={`c-${country}`} className="border-b border-line pb-1 text-sm text-ink-muted">
          {name} <span className="sr-only">{t('inCountry', { count: members.length })}</span>
        </h2>
        <div className="divide-y divide-line">
          {members.map(provider => (
            <ProviderEntry key={provider.id} provider={provider} />
          ))}
        </div>
      </section>
    )
  })
}
