import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { listOwnPartners } from '@/lib/domain/customer/own-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { dialogOf, partnerRows } from './rows'
import { WithdrawDialog } from './withdraw-dialog'

export async function generateMetadata() {
  return { title: (await words('own.partners'))('title') }
}

export default page(
  listOwnPartners,
  () => ({}),
  async ({ partners }, { search }) => {
    const [t, told] = [await words('own.partners'), await words('relationship.accept')]
    const accepted = partners.find(one => one.id === search.accepted)
    const withdrawn = partners.find(one => one.id === search.withdrawn && one.withdrawnAt)
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <DataTable
          caption={t('caption')}
          columns={[
            { key: 'name', header: t('partner') },
            { key: 'since', header: t('since'), quiet: true, hideBelow: 'xl' },
            { key: 'rights', header: t('rights') },
            { key: 'roles', header: t('roles'), hideBelow: 'lg' },
            { key: 'support', header: t('support') },
          ]}
          rows={await partnerRows(partners)}
          actionsLabel={t('actions')}
          empty={
            <Empty icon="handshake" title={t('emptyTitle')}>
              {t('emptyBody')}
            </Empty>
          }
        />

        {partners
          .filter(one => one.delegatedAdmin)
          .map(one => (
            <WithdrawDialog key={dialogOf(one)} id={dialogOf(one)} of={one} />
          ))}
        {accepted && <FlashToast param="accepted" message={told('done', { partner: accepted.name })} />}
        {withdrawn && <FlashToast param="withdrawn" message={t('done', { partner: withdrawn.name })} />}
      </>
    )
  },
)
