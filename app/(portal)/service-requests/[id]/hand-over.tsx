import { Card } from '@/components/ui/card'
import { FormSelect, FormTextarea } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { isUnsolved } from '@/lib/domain/service-request/rules'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { handOver } from '../actions'
import { FreshForm } from '../fresh-form'
import type { Shown } from './shown'

/** Gives the request to another company, or takes it back; to whom and why not (rules §7). */
export async function HandOverCard({ id, version, viewer, state, holds, takers, usage }: Shown) {
  if (viewer === 'customer' || !isUnsolved(state) || (!holds && takers.length === 0)) return null
  const [t, common] = [await words('serviceRequest.one'), await words('common')]
  const refused = await whyNot('serviceRequest.answer')
  const title = t(holds ? 'handOver' : 'takeOver')
  const [first] = takers
  if (!first && !refused)
    return (
      <Card title={title}>
        <p className="text-sm text-ink-muted">{t(usage ? 'azure' : 'nobody')}</p>
      </Card>
    )
  return (
    <Card title={title}>
      <FreshForm
        action={handOver}
        hidden={{ id, version: String(version), ...(takers.length === 1 && { to: first?.id ?? '' }) }}
        errorTitle={t('failed')}
        prefix="hand"
        refresh={t('refresh')}
      >
        <p className="text-sm text-ink-muted">{t('handOverLead')}</p>
        {takers.length > 1 && (
          <FormSelect
            name="to"
            label={t('to')}
            options={takers.map(taker => ({ value: taker.id, label: taker.name }))}
          />
        )}
        {takers.length === 1 && holds && (
          <p className="text-sm">
            {t('to')} <strong>{first?.name}</strong>
          </p>
        )}
        <FormTextarea name="body" label={t('why')} mark={common('optional')} rows={2} />
        <div>
          <SubmitButton variant="secondary" icon="arrow-right" whyNot={refused}>
            {title}
          </SubmitButton>
        </div>
      </FreshForm>
    </Card>
  )
}
