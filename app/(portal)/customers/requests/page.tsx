import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DialogClose } from '@/components/ui/dialog-close'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { FlashToast } from '@/components/ui/toast'
import { listRelationshipRequests } from '@/lib/domain/relationship/request-queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { address } from '../../indirect-resellers/address'
import { AddressedDialog } from '../../indirect-resellers/addressed-dialog'
import { AskForm } from '../../indirect-resellers/ask-form'
import { ListPager } from '../../indirect-resellers/list-pager'
import { requestRows } from '../../letter/request-rows'
import { sendingNote } from '../../letter/standing'
import { revokeRequest } from '../request/actions'
import { Frame } from '../request/frame'

const path = '/customers/requests'

export async function generateMetadata() {
  return { title: (await words('relationship.request'))('caption') }
}

export default page(
  listRelationshipRequests,
  ({ search: { size, after, before, revoke, recorded } }) => ({ size, after, before, revoke, recorded }),
  async (list, { search: { size, after, before, revoked, sent } }) => {
    const [t, own, common] = [
      await words('partnership.requests'),
      await words('relationship.request'),
      await words('common'),
    ]
    const here = { size, after, before }
    return (
      <Frame tab="requests">
        <AskForm id="ask" action={path} keep={here} />
        <DataTable
          caption={own('caption')}
          columns={[
            { key: 'for', header: t('for') },
            { key: 'state', header: t('state') },
            { key: 'by', header: t('by'), quiet: true, hideBelow: 'lg' },
            { key: 'on', header: t('on'), quiet: true },
            { key: 'until', header: t('until'), quiet: true },
            { key: 'actions', header: t('actions') },
          ]}
          rows={
            await requestRows(list.rows, {
              path,
              permission: 'relationship.request',
              accepted: ({ id }) => `/customers/${id}`,
            })
          }
          empty={
            <Empty
              icon="mail"
              title={t('emptyTitle')}
              action={
                <LinkButton variant="primary" icon="mail" href="/customers/request">
                  {own('title')}
                </LinkButton>
              }
            >
              {own('emptyBody')}
            </Empty>
          }
        />
        {list.rows.length > 0 && (
          <ListPager
            path={path}
            keep={{ size }}
            page={list}
            range={t('range', { shown: list.rows.length, total: list.total })}
          />
        )}
        {list.revoking?.state === 'requested' && (
          <AddressedDialog
            key={list.revoking.id}
            id="revoke"
            title={list.revoking.note ? t('revokeTitle', { name: list.revoking.note }) : t('revokeUnnamed')}
            closeLabel={common('close')}
            closeHref={address(path, here)}
          >
            <ActionForm
              action={revokeRequest}
              errorTitle={t('revokeUnnamed')}
              hidden={{ id: list.revoking.id }}
              prefix="revoke"
            >
              <p className="text-sm">{t('revokeBody')}</p>
              <div className="tt-dialog-foot">
                <DialogClose>{common('cancel')}</DialogClose>
                <SubmitButton variant="danger">{t('revoke')}</SubmitButton>
              </div>
            </ActionForm>
          </AddressedDialog>
        )}
        {list.recorded && (
          <FlashToast
            param="recorded"
            message={
              (sent && (await sendingNote(list.sending))) || t('recorded', { date: list.recorded.expiresAt })
            }
          />
        )}
        {revoked && <FlashToast param="revoked" message={t('revoked')} />}
      </Frame>
    )
  },
)
