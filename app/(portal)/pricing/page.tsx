import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterSelect } from '@/components/ui/filter-select'
import { PageHeader } from '@/components/ui/page-header'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { listPrices } from '@/lib/domain/pricing/operations'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { address } from '../indirect-resellers/address'
import { ListPager } from '../indirect-resellers/list-pager'
import { priceRows } from './rows'

const path = '/pricing'
const categories = [
  'small-business',
  'enterprise',
  'add-on',
  'trial',
  'education',
  'government',
  'software',
  'other',
] as const

export async function generateMetadata() {
  return { title: (await words('pricing'))('title') }
}

export default page(
  listPrices,
  ({ search: { q, category, currency, list, after, before } }) => ({
    q,
    category,
    currency,
    list,
    after,
    before,
  }),
  async (prices, { search: { q, category, currency, list } }) => {
    const [t, order, common, shell, f] = [
      await words('pricing'),
      await words('order'),
      await words('common'),
      await words('shell'),
      await format(),
    ]
    const filter = { q, category, currency, list }
    const named = new Intl.DisplayNames(await currentLocale(), { type: 'currency' })
    const on = f.dateTime(prices.on, { dateStyle: 'long', timeZone: 'UTC' })
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead', { currency: prices.currency, on })}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: shell('home'), href: '/' }, { label: t('title') }]}
            />
          }
          actions={
            <LinkButton icon="download" href={address(`${path}/export`, filter)} download>
              {t('export')}
            </LinkButton>
          }
        />
        <Toolbar action={path} label={t('find')} submitLabel={common('search')}>
          <SearchBox label={t('search')} value={q} />
          <FilterSelect
            label={t('list')}
            name="list"
            value={list}
            options={[
              { value: '', label: t('current') },
              { value: 'next', label: t('next') },
            ]}
          />
          <FilterSelect
            label={t('currency')}
            name="currency"
            value={prices.currency}
            options={prices.currencies.map(value => ({ value, label: `${value} · ${named.of(value)}` }))}
          />
          <FilterSelect
            label={order('picker.category')}
            name="category"
            value={category}
            all={order('picker.allCategories')}
            options={categories.map(value => ({ value, label: order(`categories.${value}`) }))}
          />
        </Toolbar>
        <DataTable
          caption={t('title')}
          columns={[
            { key: 'offer', header: t('offer') },
            { key: 'term', header: order('picker.term'), quiet: true },
            { key: 'billing', header: order('picker.billing'), quiet: true },
            { key: 'partner', header: t('partner'), align: 'end' },
            { key: 'recommended', header: t('recommended'), align: 'end' },
            { key: 'valid', header: t('valid'), quiet: true, hideBelow: 'lg' },
            { key: 'trend', header: t('trend'), quiet: true, hideBelow: 'xl' },
          ]}
          rows={await priceRows(prices.rows, prices.currency)}
          empty={
            <Empty
              kind="no-match"
              title={t('emptyTitle')}
              action={<LinkButton href={path}>{common('clearFilters')}</LinkButton>}
            >
              {t('emptyBody')}
            </Empty>
          }
        />
        {prices.rows.length > 0 && (
          <ListPager path={path} keep={filter} page={prices} range={t('range', { count: prices.offers })} />
        )}
      </>
    )
  },
)
