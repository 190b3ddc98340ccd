import { FilterChips } from '@/components/ui/filter-chips'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { words } from '@/lib/i18n/words'
import { addressOf } from './address'
import type { CustomerList } from './list'
import { PartnerFilter } from './partner-filter'

type Props = { list: CustomerList; search: Record<string, string>; provides: boolean }

/** Search, the one filter, and the chips that say what is on. */
export async function Tools({ list: { partners, morePartners, chosen }, search, provides }: Props) {
  const [t, common] = [await words('customer.list'), await words('common')]
  const name = provides ? 'reseller' : 'provider'
  const chosenName = chosen?.name ?? t('unknownPartner')
  const chip = (key: string, text: string) => ({
    key,
    text,
    removeHref: addressOf(search, { [key]: undefined }),
    removeLabel: t('remove'),
  })
  const chips = [
    ...(search.q ? [chip('q', t('chipSearch', { q: search.q }))] : []),
    ...(chosen ? [chip(name, t(provides ? 'chipReseller' : 'chipProvider', { name: chosenName }))] : []),
  ]
  return (
    <Toolbar
      action="/customers"
      label={t('find')}
      submitLabel={common('search')}
      keep={{ ...(search.sort && { sort: search.sort }), ...(search.size && { size: search.size }) }}
      chips={
        <FilterChips
          label={t('filters')}
          chips={chips}
          clear={
            chips.length > 1
              ? { href: addressOf({ sort: search.sort, size: search.size }), label: common('clearFilters') }
              : undefined
          }
        />
      }
      actions={
        morePartners && (
          <a className="tt-link text-xs" href="/indirect-resellers">
            {t('moreResellers')}
          </a>
        )
      }
    >
      <SearchBox label={t('search')} value={search.q} />
      <PartnerFilter
        label={provides ? t('reseller') : t('provider')}
        name={name}
        value={chosen?.id}
        all={provides ? t('allResellers') : t('allProviders')}
        options={partners.map(partner => ({ value: partner.id, label: partner.name }))}
      />
    </Toolbar>
  )
}
