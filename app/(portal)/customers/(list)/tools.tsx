import { FilterChips } from '@/components/ui/filter-chips'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { words } from '@/lib/i18n/words'
import { addressOf } from './address'
import type { CustomerList } from './list'
import { PartnerFilter } from './partner-filter'

type Props = { list: CustomerList; search: Record<string, string>; provides: boolean }

/** Search, the filters, and the chips that say what is on. */
export async function Tools({ list, search, provides }: Props) {
  const { partners, morePartners, chosen, direct, tags, tag, added } = list
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
    ...(direct ? [chip(name, t('noReseller'))] : []),
    ...(tag ? [chip('tag', t('chipTag', { name: tag.name ?? t('unknownTag') }))] : []),
    ...(added ? [chip('added', t('chipAdded'))] : []),
  ]
  return (
    <Toolbar
      action="/customers"
      label={t('find')}
      submitLabel={common('search')}
      keep={{
        ...(search.sort && { sort: search.sort }),
        ...(search.size && { size: search.size }),
        ...(added && { added: 'month' }),
      }}
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
        value={direct ? 'none' : chosen?.id}
        all={provides ? t('allResellers') : t('allProviders')}
        options={[
          ...(provides ? [{ value: 'none', label: t('noReseller') }] : []),
          ...partners.map(partner => ({ value: partner.id, label: partner.name })),
        ]}
      />
      {tags.length > 0 && (
        <PartnerFilter
          label={t('tag')}
          name="tag"
          value={tag?.id}
          all={t('allTags')}
          options={tags.map(one => ({ value: one.id, label: one.name }))}
        />
      )}
    </Toolbar>
  )
}
