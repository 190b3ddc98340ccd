import { DialogClose } from '@/components/ui/dialog-close'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { goodFaith } from '@/lib/domain/partnership/good-faith'
import type { Impact } from '@/lib/domain/partnership/impact'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { removePartner } from './actions'
import { AddressedDialog } from './addressed-dialog'

type Props = {
  id: string
  name: string
  impact: Impact
  /** Unsolved service requests that the reseller has. */
  requests: number
  closeHref: string
  /** The row's address: the focus returns to its link. */
  row?: string | undefined
}

/** Asks before a partnership ends: what stays, counted; what is stated; and that nobody is told (rules §2.4). */
export async function RemovalDialog({ id, name, impact, requests, closeHref, row }: Props) {
  const [t, common, locale] = [
    await words('partnership.remove'),
    await words('common'),
    await currentLocale(),
  ]
  const counted = ['customers', 'delegated', 'credited', 'supported'] as const
  const alone = counted.every(what => impact[what] === 0)
  const stays = counted.filter(what => !alone && (what !== 'delegated' || impact.customers > 0))
  const seen = Object.entries(impact).map(([what, count]) => [`seen.${what}`, String(count)])
  return (
    <AddressedDialog
      id="remove"
      title={t('title', { name })}
      closeLabel={common('close')}
      closeHref={closeHref}
      row={row}
    >
      <ActionForm
        action={removePartner}
        errorTitle={t('failed')}
        prefix="remove"
        className="grid gap-3 text-sm"
        hidden={{ id, locale, goodFaith: 'true', ...Object.fromEntries(seen) }}
      >
        <p>{t(alone ? 'leadAlone' : 'lead', { name })}</p>
        {stays.length > 0 && (
          <ul className="grid list-disc gap-1 ps-5 marker:text-ink-faint">
            {stays.map(what => (
              <li key={what}>{t(what, { count: impact[what] })}</li>
            ))}
          </ul>
        )}
        {requests + impact.supported > 0 && <p>{t('requests', { count: requests })}</p>}
        <p>{t('refused')}</p>
        <p className="text-ink-muted">{t('silent')}</p>
        <figure className="rounded-md border border-line bg-sunken px-3 py-2.5">
          <figcaption className="pb-1 text-xs font-semibold">{t('faithTitle')}</figcaption>
          <blockquote className="text-xs leading-relaxed text-ink-muted">{goodFaith[locale]}</blockquote>
        </figure>
        <div className="tt-dialog-foot">
          <DialogClose>{common('cancel')}</DialogClose>
          <SubmitButton variant="danger">{common('yes')}</SubmitButton>
        </div>
      </ActionForm>
    </AddressedDialog>
  )
}
