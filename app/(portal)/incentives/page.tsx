import { LinkButton } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { FilterSelect } from '@/components/ui/filter-select'
import { PageHeader } from '@/components/ui/page-header'
import { Toolbar } from '@/components/ui/toolbar'
import { readIncentives } from '@/lib/domain/incentive/operations'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { type Found, monthKey } from './found'
import { Ledger } from './ledger'
import { Locations } from './locations'
import { Totals } from './totals'
import { Trend } from './trend'

const path = '/incentives'

export async function generateMetadata() {
  return { title: (await words('incentive'))('title') }
}

export default page(
  readIncentives,
  ({ search: { month, currency, mpn, after, before, size } }) => ({
    month,
    currency,
    mpnId: mpn,
    after,
    before,
    size,
  }),
  async (found, { search: { size } }) => {
    const t = await words('incentive')
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t(found.viewer === 'provider' ? 'lead' : 'leadReseller')}
          actions={
            <LinkButton icon="download" href={`${path}/export?month=${monthKey(found.month)}`}>
              {t('export')}
            </LinkButton>
          }
        />
        {found.sums.length === 0 ? (
          <Empty icon="receipt" title={t('emptyTitle')}>
            {t(found.viewer === 'provider' ? 'emptyBody' : 'emptyReseller')}
          </Empty>
        ) : (
          <div className="grid gap-5">
            <Totals found={found} />
            <Trend sums={found.sums} currency={found.currency} now={found.now} />
            <Filters found={found} size={size} />
            <Locations found={found} path={path} />
            <Ledger found={found} path={path} size={size} />
          </div>
        )}
        <p className="tt-hint pt-4">{t('rules')}</p>
      </>
    )
  },
)

async function Filters({ found, size }: { found: Found; size: string | undefined }) {
  const [t, common, f] = [await words('incentive'), await words('common'), await format()]
  const { sums, month, currency, currencies, mpnId } = found
  const months = [...new Set([monthKey(month), ...sums.map(sum => monthKey(sum.month))])].sort().reverse()
  return (
    <Toolbar
      action={path}
      label={t('filters')}
      submitLabel={common('search')}
      keep={{ ...(mpnId && { mpn: mpnId }), ...(size && { size }) }}
    >
      <FilterSelect
        label={t('month')}
        name="month"
        value={monthKey(month)}
        all={t('thisMonth')}
        options={months.map(value => ({
          value,
          label: f.dateTime(new Date(`${value}-01T00:00:00Z`), {
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          }),
        }))}
      />
      {currencies.length > 1 && (
        <FilterSelect
          label={t('currency')}
          name="currency"
          value={currency}
          all={t('mainCurrency')}
          options={currencies.map(value => ({ value, label: value }))}
        />
      )}
    </Toolbar>
  )
}
