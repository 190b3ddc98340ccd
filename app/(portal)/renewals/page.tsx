import { Button, LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { FilterSelect } from '@/components/ui/filter-select'
import { PageHeader } from '@/components/ui/page-header'
import { TabsNav } from '@/components/ui/tabs-nav'
import { TickBar } from '@/components/ui/tick-bar'
import { Toolbar } from '@/components/ui/toolbar'
import { listRenewals } from '@/lib/domain/renewal/operations'
import { commitments, horizons, ways } from '@/lib/domain/renewal/schema'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { whyNot } from '@/lib/web/why-not'
import { ListPager } from '../indirect-resellers/list-pager'
import { renewalRows } from './rows'

const path = '/renewals'

export async function generateMetadata() {
  return { title: (await words('renewal'))('title') }
}

export default page(
  listRenewals,
  ({ search: { way, commitment, within, after, before, size } }) => ({
    ...{ way, commitment, within, after, before, size },
  }),
  async (list, { search: { way, commitment, within, size } }) => {
    const [t, s, common] = [await words('renewal'), await words('subscription'), await words('common')]
    const a = await words('renewal.asIs')
    // What needs a decision can be decided together.
    const together = list.priced && way === 'decision'
    const tab = (value: string) =>
      `${path}?${new URLSearchParams({ ...(value && { way: value }), ...(commitment && { commitment }), ...(within && { within }) })}`
    const table = (
      <DataTable
        caption={t('title')}
        columns={[
          { key: 'ends', header: t('ends') },
          { key: 'subscription', header: t('subscription') },
          { key: 'commitment', header: t('commitment'), quiet: true, hideBelow: 'lg' },
          { key: 'will', header: t('will') },
          { key: 'seats', header: t('seats'), align: 'end' },
          ...(list.priced ? [{ key: 'price', header: t('price'), align: 'end' as const }] : []),
          { key: 'reseller', header: t('reseller'), quiet: true, hideBelow: 'lg' as const, wide: true },
        ]}
        rows={await renewalRows(list, together)}
        lines
        ticks={together}
        named={1}
        empty={
          way || commitment || within ? (
            <Empty
              kind="no-match"
              title={t('noMatchTitle')}
              action={<LinkButton href={path}>{common('clearFilters')}</LinkButton>}
            >
              {t('noMatchBody')}
            </Empty>
          ) : (
            <Empty icon="calendar" title={t('emptyTitle')}>
              {t('emptyBody')}
            </Empty>
          )
        }
      />
    )
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          tabs={
            <TabsNav
              label={t('title')}
              tabs={['', ...ways].map(value => ({
                label: value ? t(`ways.${value as 'ends'}`) : t('all'),
                href: tab(value),
                current: (way ?? '') === value,
              }))}
            />
          }
        />
        <Toolbar
          action={path}
          label={t('filters')}
          submitLabel={common('search')}
          keep={{ ...(way && { way }), ...(size && { size }) }}
        >
          <FilterSelect
            label={t('commitment')}
            name="commitment"
            value={commitment}
            all={t('allCommitments')}
            options={commitments.map(value => ({ value, label: s(`terms.${value}`) }))}
          />
          <FilterSelect
            label={t('within')}
            name="within"
            value={within}
            all={t('allDates')}
            options={horizons.map(days => ({ value: String(days), label: t('withinDays', { days }) }))}
          />
        </Toolbar>
        {together && list.rows.length > 0 ? (
          <TickBar
            key={list.rows[0]?.id}
            table={table}
            action="/renewals/as-is"
            label={a('ticks')}
            all={a('all')}
            chosen={a('chosen', { n: '{n}', of: '{of}' })}
          >
            <Button type="submit" variant="primary" whyNot={await whyNot('subscription.renewal')}>
              {a('act')}
            </Button>
          </TickBar>
        ) : (
          table
        )}
        {list.rows.length > 0 && (
          <ListPager
            path={path}
            keep={{ way, commitment, within, size }}
            page={list}
            range={t('shown', { count: list.rows.length })}
          />
        )}
        {list.rows.some(row => row.way === 'decision') && <p className="tt-hint">{t('window')}</p>}
      </>
    )
  },
)
