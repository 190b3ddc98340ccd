import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { Partner } from '@/lib/domain/customer/own'
import { words } from '@/lib/i18n/words'
import { withdraw } from './actions'

/** Asks before delegated admin is taken back: what ends, what stays, and how to give it back (rules §8). */
export async function WithdrawDialog({ id, of }: { id: string; of: Partner }) {
  const [t, common] = [await words('own.partners.dialog'), await words('common')]
  const partner = of.name
  const ends = t(of.kind === 'provider' ? 'accessProvider' : 'access', { partner })
  return (
    <ConfirmDialog
      id={id}
      title={t('title', { partner })}
      action={withdraw}
      hidden={{ customerId: of.customerId, partnerId: of.id }}
      confirmLabel={t('confirm')}
      cancelLabel={common('cancel')}
      errorTitle={t('failed')}
    >
      <p>{ends}</p>
      <ul className="grid list-disc gap-1 ps-5 text-sm marker:text-ink-faint">
        <li>{t('at')}</li>
        {of.kind === 'reseller' && <li>{t('reaches', { count: of.reaches })}</li>}
        <li>{t('stays')}</li>
        <li>{t('supports', { count: of.supports })}</li>
        {of.ownerSince && <li>{t('owner')}</li>}
      </ul>
      <p className="text-sm text-ink-muted">{t('back', { partner })}</p>
    </ConfirmDialog>
  )
}
