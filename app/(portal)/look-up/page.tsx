import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { SearchBox } from '@/components/ui/search-box'
import { Toolbar } from '@/components/ui/toolbar'
import { lookUp } from '@/lib/domain/look-up/operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { Customers } from './customers'
import { Nothing } from './nothing'
import { Partner } from './partner'

export async function generateMetadata() {
  return { title: (await words('lookUp'))('title') }
}

/** One box for any ID: what it is, whose, and how that company stands to the one who asks. */
export default page(
  lookUp,
  ({ search: { q } }) => ({ q }),
  async ({ asked, partners, customers }, { search: { q } }) => {
    const t = await words('lookUp')
    const count = partners.length + customers.length
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <Toolbar action="/look-up" label={t('title')} submitLabel={t('submit')}>
          <SearchBox label={t('search')} value={q} />
        </Toolbar>
        {!asked && (
          <Empty icon="search" title={t('startTitle')}>
            {t('start')}
          </Empty>
        )}
        {asked && (
          <p role="status" className="pb-3 text-xs text-ink-muted">
            {t('found', { count, asked: t(`asked.${asked.as}`) })}
          </p>
        )}
        {asked && count === 0 && <Nothing asked={asked} typed={q ?? ''} />}
        <div className="grid gap-4">
          {partners.map(partner => (
            <Partner key={partner.id} partner={partner} />
          ))}
          {customers.length > 0 && <Customers customers={customers} />}
        </div>
      </>
    )
  },
)
