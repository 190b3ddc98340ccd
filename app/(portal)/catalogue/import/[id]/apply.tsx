import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { words } from '@/lib/i18n/words'
import { apply } from '../actions'

type Props = { id: string; total: number; counts: { offersWithdrawn: number } }

/** The one button that changes the catalogue, and what it asks first. */
export async function Apply({ id, total, counts }: Props) {
  const [t, common] = [await words('catalogueImport.run'), await words('common')]
  const verb = t('apply', { count: total })
  return (
    <>
      <Button variant="primary" icon="check" opens="apply">
        {verb}
      </Button>
      <ConfirmDialog
        id="apply"
        title={t('confirmTitle')}
        action={apply}
        hidden={{ id }}
        confirmLabel={verb}
        cancelLabel={common('cancel')}
        errorTitle={common('errorSummary', { count: 1 })}
        tone="primary"
      >
        {t('confirmBody', { withdrawn: counts.offersWithdrawn })}
      </ConfirmDialog>
    </>
  )
}
