import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { DialogClose } from '@/components/ui/dialog-close'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { FlashToast } from '@/components/ui/toast'
import { words } from '@/lib/i18n/words'
import { address } from '../indirect-resellers/address'
import { AddressedDialog } from '../indirect-resellers/addressed-dialog'
import { AskForm } from '../indirect-resellers/ask-form'
import { ListPager } from '../indirect-resellers/list-pager'
import { requestRows } from './request-rows'
import { sendingNote } from './standing'

type List = {
  rows: Parameters<typeof requestRows>[0]
  previous?: string | undefined
  next?: string | undefined
  revoking?: { id: string; state: string; note: string | null } | null | undefined
  recorded?: { expiresAt: Date } | null | undefined
  sending: Parameters<typeof sendingNote>[0]
}

type Props = {
  list: List
  search: Record<string, string>
  where: Parameters<typeof requestRows>[1]
  caption: string
  range: string
  revoke: FormAction
  empty: { body: string; action: string; href: string }
}

/** The letters that ask for a relationship of whatever kind: what became of each, and what can still be done with it. */
export async function RequestList({ list, search, where, caption, range, revoke, empty }: Props) {
  const [t, common] = [await words('partnership.requests'), await words('common')]
  const { rows, revoking, recorded } = list
  const { size, after, before } = search
  const here = { size, after, before }
  return (
    <>
      <AskForm id="ask" action={where.path} keep={here} />
      <DataTable
        caption={caption}
        columns={[
          { key: 'for', header: t('for') },
          { key: 'state', header: t('state') },
          { key: 'by', header: t('by'), quiet: true, hideBelow: 'lg' },
          { key: 'on', header: t('on'), quiet: true },
          { key: 'until', header: t('until'), quiet: true },
          { key: 'actions', header: t('actions') },
        ]}
        rows={await requestRows(rows, where)}
        empty={
          <Empty
            icon="mail"
            title={t('emptyTitle')}
            action={
              <LinkButton variant="primary" icon="mail" href={empty.href}>
                {empty.action}
              </LinkButton>
            }
          >
            {empty.body}
          </Empty>
        }
      />
      {rows.length > 0 && <ListPager path={where.path} keep={{ size }} page={list} range={range} />}
      {revoking?.state === 'requested' && (
        <AddressedDialog
          key={revoking.id}
          id="revoke"
          title={revoking.note ? t('revokeTitle', { name: revoking.note }) : t('revokeUnnamed')}
          closeLabel={common('close')}
          closeHref={address(where.path, here)}
        >
          <ActionForm
            action={revoke}
            errorTitle={t('revokeUnnamed')}
            hidden={{ id: revoking.id }}
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
      {recorded && (
        <FlashToast
          param="recorded"
          message={
            (search.sent && (await sendingNote(list.sending))) || t('recorded', { date: recorded.expiresAt })
          }
        />
      )}
      {search.revoked && <FlashToast param="revoked" message={t('revoked')} />}
    </>
  )
}
