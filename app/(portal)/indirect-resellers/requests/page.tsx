import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DialogClose } from '@/components/ui/dialog-close'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { FlashToast } from '@/components/ui/toast'
import { listPartnershipRequests } from '@/lib/domain/partnership/request-queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { bounded } from '../../bounded'
import { requestRows } from '../../letter/request-rows'
import { sendingNote } from '../../letter/standing'
import { revokeRequest } from '../actions'
import { address } from '../address'
import { AddressedDialog } from '../addressed-dialog'
import { AskForm } from '../ask-form'
import { Head } from '../head'
import { ListPager } from '../list-pager'

const path = '/indirect-resellers/requests'

export async function generateMetadata() {
  return { title: (await words('partnership.requests'))('caption') }
}

export default page(
  listPartnershipRequests,
  ({ search: { size, after, before, revoke, recorded } }) => ({ size, after, before, revoke, recorded }),
  async (list, { search: { size, after, before, revoked, sent } }) => {
    const [t, resellers, common] = [
      await words('partnership.requests'),
      await words('partnership.list'),
      await words('common'),
    ]
    const here = { size, after, before }
    return (
      <>
        <Head tab="requests" partners={list.partners} open={list.open} />
        <AskForm id="ask" action={path} keep={here} />
        <DataTable
          caption={t('caption')}
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
              permission: 'partnership.request',
              accepted: ({ id }) => `/indirect-resellers/${id}`,
            })
          }
          empty={
            <Empty
              icon="mail"
              title={t('emptyTitle')}
              action={
                <LinkButton variant="primary" icon="mail" href="/indirect-resellers/request">
                  {resellers('request')}
                </LinkButton>
              }
            >
              {t('emptyBody')}
            </Empty>
          }
        />
        {list.rows.length > 0 && (
          <ListPager
            path={path}
            keep={{ size }}
            page={list}
            range={t('range', {
              shown: list.rows.length,
              total: list.total,
              many: (await bounded())(list.total),
            })}
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
      </>
    )
  },
)
