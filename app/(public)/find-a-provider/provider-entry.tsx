import type { ReactNode } from 'react'
import { DescriptionList } from '@/components/ui/description-list'
import { isWebPage, type Listed } from '@/lib/domain/directory/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'

type Props = { provider: Listed; heading?: 'h2' | 'h3' }

/** One provider of the official list, the same for everybody who looks at it. */
export async function ProviderEntry({ provider, heading: Heading = 'h3' }: Props) {
  const [t, common, formatter, locale] = [
    await words('directory'),
    await words('common'),
    await format(),
    await currentLocale(),
  ]
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const regions = new Intl.DisplayNames([locale], { type: 'region' })
  const services = locale === 'fr' ? provider.servicesFr : provider.servicesEn
  const market = common(`markets.${provider.market}` as Parameters<typeof common>[0])
  const place = [provider.city, regions.of(provider.country)].filter(Boolean).join(', ')
  return (
    <article id={`p-${provider.id}`} className="grid gap-3 py-4" aria-labelledby={`n-${provider.id}`}>
      <div>
        <Heading id={`n-${provider.id}`} className="text-lg wrap-anywhere">
          {provider.name}
        </Heading>
        <p className="text-sm text-ink-muted">{place}</p>
      </div>
      <p className="text-sm whitespace-pre-line wrap-anywhere">{services || t('noServices')}</p>
      <DescriptionList
        facts={[
          { key: 'market', term: t('market'), value: market },
          ...fact(provider.languages.length > 0, {
            key: 'languages',
            term: t('languages'),
            value: formatter.list(provider.languages.map(code => names.of(code) ?? code)),
          }),
          ...(await contact(provider)),
        ]}
      />
    </article>
  )
}

type Fact = { key: string; term: string; value: ReactNode }
const fact = (there: unknown, one: Fact): Fact[] => (there ? [one] : [])

async function contact({ supportEmail, supportPhone, supportWebsite }: Listed): Promise<Fact[]> {
  const t = await words('directory')
  const facts = [
    ...fact(supportEmail, {
      key: 'email',
      term: t('email'),
      value: (
        <a className="tt-link" href={`mailto:${supportEmail}`}>
          {supportEmail}
        </a>
      ),
    }),
    ...fact(supportPhone, {
      key: 'phone',
      term: t('phone'),
      value: (
        <a className="tt-link" href={`tel:${supportPhone?.replaceAll(/[^+\d]/g, '')}`}>
          {supportPhone}
        </a>
      ),
    }),
    ...fact(isWebPage(supportWebsite), {
      key: 'website',
      term: t('website'),
      value: (
        <a className="tt-link" href={supportWebsite ?? ''} rel="noopener nofollow">
          {supportWebsite?.replace(/^https?:\/\/(www\.)?/i, '')}
        </a>
      ),
    }),
  ]
  return facts.length > 0 ? facts : [{ key: 'contact', term: t('contact'), value: t('noContact') }]
}
