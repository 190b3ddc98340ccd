import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { FilterSelect } from '@/components/ui/filter-select'
import { Pager } from '@/components/ui/pager'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { guest } from '@/lib/domain/actor'
import { findProviders } from '@/lib/domain/directory/queries'
import { env } from '@/lib/env'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { type NextProps, settled } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { Sheet } from '../sheet'
import { addressOf } from './address'
import { ByCountry } from './by-country'

/** Search engines read the list by country; a search of one's own is nothing to keep. */
export async function generateMetadata(props: NextProps): Promise<Metadata> {
  const [t, { search }] = [await words('directory'), await settled(props)]
  const { country, page } = search
  return {
    metadataBase: new URL(env().NEXTAUTH_URL),
    title: t('title'),
    description: t('description'),
    alternates: { canonical: addressOf({ country, page }) },
    robots: { index: !search.q, follow: true },
    openGraph: { title: t('title'), description: t('description'), type: 'website' },
  }
}

export default async function FindAProviderPage(props: NextProps) {
  const { q, country, page } = (await settled(props)).search
  // The list is the same for everybody, so nobody's session is asked for it.
  const result = await ask(findProviders, { q, country, page, locale: await currentLocale() }, guest())
  if (!result.ok) throw result.refusal
  const [t, found] = [await words('directory'), result.value]
  const shown = { q, country: found.countries.find(({ code }) => code === country)?.code }
  const [from, to] = [
    (found.page - 1) * found.pageSize + 1,
    Math.min(found.page * found.pageSize, found.total),
  ]
  const range =
    found.pages > 1 ? t('countOf', { from, to, count: found.total }) : t('count', { count: found.total })
  return (
    <Sheet wide title={t('title')} lead={t('lead')}>
      {found.all === 0 ? (
        <Empty title={t('nothingTitle')}>{t('nothingBody')}</Empty>
      ) : (
        <>
          <Toolbar action="/find-a-provider" label={t('title')} submitLabel={t('search')}>
            <SearchBox label={t('searchLabel')} placeholder={t('searchHint')} value={q} />
            <FilterSelect
              label={t('country')}
              name="country"
              value={shown.country}
              all={t('allCountries')}
              options={found.countries.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </Toolbar>
          {found.total === 0 ? (
            <Empty
              kind="no-match"
              title={t('noneTitle')}
              action={<LinkButton href="/find-a-provider">{t('clear')}</LinkButton>}
            >
              {t('noneBody')}
            </Empty>
          ) : (
            <ByCountry providers={found.providers} />
          )}
          <Paging range={range} page={found.page} pages={found.pages} of={shown} />
        </>
      )}
      {!(await currentActor()).user && (
        <p className="flex flex-wrap gap-x-4 gap-y-1 pt-6 text-sm">
          <a className="tt-link" href="/sign-in">
            {t('signIn')}
          </a>
          <a className="tt-link" href="/enroll">
            {(await words('enrolment'))('enrollYours')}
          </a>
        </p>
      )}
    </Sheet>
  )
}

type PagingProps = {
  range: string
  page: number
  pages: number
  of: { q?: string | undefined; country?: string | undefined }
}

async function Paging({ range, page, pages, of }: PagingProps) {
  const common = await words('common')
  if (pages === 1)
    return (
      <p role="status" className="pt-3 text-xs text-ink-muted">
        {range}
      </p>
    )
  const at = (number: number) =>
    number < 1 || number > pages ? undefined : addressOf({ ...of, page: String(number) })
  return (
    <Pager
      label={common('pages')}
      range={range}
      previous={{ label: common('previous'), href: at(page - 1) }}
      next={{ label: common('next'), href: at(page + 1) }}
    />
  )
}
