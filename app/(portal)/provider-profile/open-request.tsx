import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { ProfileChanges } from '@/lib/domain/directory/rules'
import { format, words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { withdraw } from './actions'
import { ChangeTable } from './change-table'

type Props = {
  request: { id: string; changes: ProfileChanges; reason: string; requestedBy: string; requestedAt: Date }
}

/** What waits for the operator, and the way to take it back. */
export async function OpenRequest({ request }: Props) {
  const [t, common, formatter] = [await words('directory.profile'), await words('common'), await format()]
  const date = formatter.dateTime(request.requestedAt, { dateStyle: 'long' })
  return (
    <Card
      title={t('openTitle')}
      actions={
        <Button size="sm" icon="rotate-ccw" opens="withdraw" whyNot={await whyNot('profile.request')}>
          {t('withdraw')}
        </Button>
      }
    >
      <p className="pb-2 text-sm text-ink-muted">{t('asked', { by: request.requestedBy, date })}</p>
      <ChangeTable changes={request.changes} caption={t('openTitle')} />
      <p className="pt-2 text-sm whitespace-pre-line">{t('reason', { reason: request.reason })}</p>
      <ConfirmDialog
        id="withdraw"
        title={t('withdrawTitle')}
        action={withdraw}
        hidden={{ id: request.id }}
        confirmLabel={t('withdraw')}
        cancelLabel={common('cancel')}
        errorTitle={common('errorSummary', { count: 1 })}
      >
        {t('withdrawBody')}
      </ConfirmDialog>
    </Card>
  )
}
