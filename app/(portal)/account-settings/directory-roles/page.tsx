import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { listOwnPartners } from '@/lib/domain/customer/own-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { DirectoryRole } from '../../directory-role'
import { DirectoryRoleTold } from '../../directory-role-told'

export async function generateMetadata() {
  return { title: (await words('own.directory'))('title') }
}

export default page(
  listOwnPartners,
  () => ({}),
  async ({ partners }, { search }) => {
    const [t, own, account, shell, actor] = [
      await words('own.directory'),
      await words('customer.own'),
      await words('account'),
      await words('shell'),
      await currentActor(),
    ]
    const resellers = partners.filter(({ kind }) => kind === 'reseller')
    const crumbs = [{ label: account('title'), href: '/account-settings' }, { label: t('title') }]
    const state = ({ ownerSince, ownerBy }: (typeof partners)[number]) =>
      ownerSince
        ? ({
            tone: 'positive',
            text: t('held', { date: ownerSince }),
            tip: t('heldTip', { by: ownerBy ?? '' }),
          } as const)
        : ({ tone: 'neutral', text: t('notHeld') } as const)
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <div className="grid gap-4">
          <Alert>{t('roleHelp')}</Alert>
          <DataTable
            caption={t('caption')}
            columns={[
              { key: 'name', header: t('reseller') },
              { key: 'through', header: own('role'), quiet: true, hideBelow: 'lg' },
              { key: 'role', header: t('role') },
            ]}
            rows={resellers.map(one => ({
              id: `${one.id}-${one.customerId}`,
              cells: [one.name, own('reseller', { provider: one.through ?? '' }), state(one)],
              actions: (
                <DirectoryRole
                  customerId={one.customerId}
                  customer={actor.organisation?.name ?? ''}
                  reseller={one}
                  held={one.ownerSince !== null}
                />
              ),
            }))}
            actionsLabel={t('role')}
            empty={
              <Empty icon="key-round" title={t('emptyTitle')}>
                {t('emptyBody')}
              </Empty>
            }
          />
        </div>
        <DirectoryRoleTold search={search} resellers={resellers} />
      </>
    )
  },
)
