import { StatusBadge } from '@/components/ui/badge'
import { DialogClose } from '@/components/ui/dialog-close'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { readEnding } from '@/lib/domain/relationship/end-operations'
import { format, words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { AddressedDialog } from '../../indirect-resellers/addressed-dialog'
import { end } from '../request/actions'

/** Asks before a relationship ends: what must be so first, one by one with its number, and what it does (rules §3.6). */
export async function Ending({ id }: { id: string }) {
  const answer = await ask(readEnding, { id })
  if (!answer.ok || answer.value.state === 'ended') return null
  const {
    companyName: customer,
    preconditions,
    allowed,
    ties,
    resellers,
    owners,
    requests,
    viewer,
  } = answer.value
  const [t, common, f] = [await words('relationship.end'), await words('common'), await format()]
  const at = `/customers/${id}`
  const effects = [
    t('leaves', { customer }),
    t('rights'),
    ...(viewer === 'provider' && resellers.length > 0
      ? [t('resellers', { names: f.list(resellers), customer })]
      : []),
    ...(owners.length > 0 ? [t('owners', { names: f.list(owners), count: owners.length })] : []),
    ...(requests > 0 ? [t('requests', { count: requests, viewer })] : []),
    t('buying'),
    ...(ties.owedUntil ? [t('owed', { count: ties.owed, date: ties.owedUntil })] : []),
    t('silent'),
  ]
  return (
    <AddressedDialog id="end" title={t('title', { customer })} closeLabel={common('close')} closeHref={at}>
      <ActionForm
        action={end}
        errorTitle={t('failed')}
        prefix="end"
        className="grid gap-3 text-sm"
        hidden={{ id }}
      >
        <h3 className="font-semibold">{t('lead')}</h3>
        <ul className="grid grid-cols-[max-content_minmax(0,1fr)] items-start justify-items-start gap-2">
          {preconditions.map(({ key, met, count }) => (
            <li key={key} className="contents">
              <StatusBadge tone={met ? 'positive' : 'warning'}>{t(met ? 'met' : 'notMet')}</StatusBadge>
              <span>
                {t(key, { count })}
                {!met && (
                  <>
                    {' '}
                    <a className="tt-link" href={`${at}/subscriptions`}>
                      {t('see')}
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
        <h3 className="font-semibold">{t('effects')}</h3>
        <ul className="grid list-disc gap-1 ps-5 marker:text-ink-faint">
          {effects.map(effect => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        {!allowed && <p className="text-ink-muted">{t('not')}</p>}
        <div className="tt-dialog-foot">
          <DialogClose>{common(allowed ? 'cancel' : 'close')}</DialogClose>
          {allowed && (
            <SubmitButton variant="danger">
              {t(viewer === 'provider' ? 'button' : 'buttonReseller')}
            </SubmitButton>
          )}
        </div>
      </ActionForm>
    </AddressedDialog>
  )
}
