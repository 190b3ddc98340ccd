import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { reopen } from '../actions'
import type { Found } from './found'
import { PendingForm } from './pending-form'
import { ReasonDialog } from './reason-dialog'

/** Where the account stands (rules §1.4), and what the operator can do about it. */
export async function Vetting(found: Found) {
  const { organisation } = found
  const { id, kind, name, vetting } = organisation
  const t = await words('operator.organisation')
  if (kind === 'customer' || kind === 'operator') return <Alert>{t('notVetted', { kind })}</Alert>
  if (vetting === 'authorized') return <Alert tone="positive">{t('authorizedNow')}</Alert>
  if (vetting === 'none') return <Alert>{t('noneNow')}</Alert>
  if (vetting === 'rejected')
    return (
      <>
        <Alert
          tone="danger"
          actions={
            <Button size="sm" icon="rotate-ccw" opens="reopen" whyNot={await whyNot('vetting.decide')}>
              {t('reopen')}
            </Button>
          }
        >
          {t('rejectedNow')}
        </Alert>
        <ReasonDialog
          id="reopen"
          title={t('reopenTitle', { name })}
          body={t('reopenBody')}
          action={reopen}
          of={id}
          verb={t('reopen')}
          tone="primary"
        />
      </>
    )
  return (
    <Card title={t('vetting')}>
      <PendingForm {...found} />
    </Card>
  )
}
