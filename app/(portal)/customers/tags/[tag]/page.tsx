import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { countryName } from '@/lib/domain/country/name'
import { listTagged } from '@/lib/domain/tag/operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'

export async function generateMetadata() {
  return { title: (await words('customer.tags'))('title') }
}

export default page(
  listTagged,
  ({ params, search: { after, before } }) => ({ tag: params.tag ?? '', after, before }),
  async ({ tag, tags, rows, previous, next }, { params }) => {
    const [t, list, shell, common, locale] = [
      await words('customer.tags'),
      await words('customer.list'),
      await words('shell'),
      await words('common'),
      await currentLocale(),
    ]
    const at = (place: string, value?: string) =>
      value && `/customers/tags/${params.tag}?${place}=${encodeURIComponent(value)}`
    const crumbs = [{ label: shell('customers'), href: '/customers' }, { label: tag }]
    return (
      <>
        <PageHeader
          title={t('customersOf', { tag })}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <nav aria-label={t('title')} className="flex flex-wrap gap-2 pb-4 text-sm">
          {tags.map(one => (
            <a
              key={one.id}
              href={`/customers/tags/${one.id}`}
              aria-current={one.id === params.tag ? 'page' : undefined}
              className="tt-tag"
            >
              {t('counted', { name: one.name, count: one._count.customers })}
            </a>
          ))}
        </nav>
        <DataTable
          caption={t('customersOf', { tag })}
          columns={[
            { key: 'name', header: list('company') },
            { key: 'domain', header: list('domain'), quiet: true },
            { key: 'country', header: list('country') },
          ]}
          rows={rows.map(({ id, companyName, domain, country }) => ({
            id,
            href: `/customers/${id}`,
            cells: [companyName, domain, countryName(country, locale)],
          }))}
          empty={<Empty icon="tag" title={t('empty')} />}
        />
        {(previous || next) && (
          <Pager
            label={common('pages')}
            range={common('results', { count: rows.length })}
            previous={{ label: common('previous'), href: at('before', previous) }}
            next={{ label: common('next'), href: at('after', next) }}
          />
        )}
      </>
    )
  },
)
