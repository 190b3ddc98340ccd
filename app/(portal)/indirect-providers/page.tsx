import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { countryName } from '@/lib/domain/country/name'
import { listProviders } from '@/lib/domain/partnership/queries'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { whyNot } from '@/lib/web/why-not'
import { When } from '../../when'
import { bounded } from '../bounded'
import { Mpn } from '../indirect-resellers/mpn'

export async function generateMetadata() {
  return { title: (await words('partnership.providers'))('title') }
}

export default page(
  listProviders,
  () => ({}),
  async ({ providers, agreementSigned }, { search }) => {
    const [t, accept, list, common, shell] = [
      await words('partnership.providers'),
      await words('partnership.accept'),
      await words('partnership.list'),
      await words('common'),
      await words('shell'),
    ]
    const [locale, say] = [await currentLocale(), await bounded()]
    const status = await words('partnership.status')
    const refused = await whyNot('relationship.request')
    const welcome = providers.find(({ id }) => id === search.accepted)
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: shell('home'), href: '/' }, { label: t('title') }]}
            />
          }
        />
        {welcome && (
          <div className="pb-4">
            <Alert
              tone="positive"
              live
              title={t('welcomeTitle', { name: welcome.name })}
              actions={
                !agreementSigned && (
                  <LinkButton size="sm" icon="scroll-text" href="/account-settings/agreement">
                    {accept('sign')}
                  </LinkButton>
                )
              }
            >
              {t('welcome', { name: welcome.name })} {!agreementSigned && t('unsigned')}
            </Alert>
          </div>
        )}
        <DataTable
          caption={t('caption')}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'mpnId', header: list('mpnId') },
            { key: 'country', header: list('country'), quiet: true },
            { key: 'status', header: list('status') },
            { key: 'since', header: t('since'), quiet: true },
            { key: 'shared', header: t('customers'), align: 'end' },
            { key: 'customers', header: common('actions') },
          ]}
          rows={providers.map(({ id, name, mpnId, country, since, acceptedBy, customers }) => ({
            id,
            cells: [
              name,
              <Mpn key="mpn" id={mpnId} />,
              countryName(country, locale),
              { tone: 'positive', text: status('active'), tip: t('acceptedBy', { by: acceptedBy }) },
              <When key="since" at={since} />,
              say(customers),
              <span key="act" className="-my-1 -ms-2 flex flex-wrap gap-1">
                <LinkButton
                  size="sm"
                  variant="quiet"
                  icon="users"
                  className="whitespace-nowrap"
                  href={`/customers?provider=${id}`}
                >
                  {t('viewCustomers')}
                </LinkButton>
                <LinkButton
                  size="sm"
                  variant="quiet"
                  icon="mail"
                  className="whitespace-nowrap"
                  href={`/customers/request?partner=${id}`}
                  whyNot={refused}
                >
                  {t('inviteCustomers')}
                </LinkButton>
              </span>,
            ],
          }))}
          empty={<Nothing />}
        />
      </>
    )
  },
)

async function Nothing() {
  const [t, accept, common, actor] = [
    await words('partnership.providers'),
    await words('partnership.accept'),
    await words('common'),
    await currentActor(),
  ]
  const market = common(`markets.${actor.organisation?.market ?? ''}` as 'markets.europe')
  return (
    <Empty
      icon="handshake"
      title={t('emptyTitle')}
      action={
        <LinkButton variant="primary" icon="search" href="/find-a-provider">
          {accept('find')}
        </LinkButton>
      }
    >
      {t('emptyBody', { market })}
    </Empty>
  )
}
