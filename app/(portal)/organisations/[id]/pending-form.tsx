import { Button } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox, FormRadioGroup, FormTextarea } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { checks } from '@/lib/domain/vetting/rules'
import { format, words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { authorize, reject } from '../actions'
import type { Found } from './found'
import { ReasonDialog } from './reason-dialog'

/** The three checks, each with what the portal knows, and the two answers. */
export async function PendingForm(found: Found) {
  const { organisation } = found
  const [t, common, refused] = [
    await words('operator.organisation'),
    await words('common'),
    await whyNot('vetting.decide'),
  ]
  const evidence = await evidenceOf(found)
  return (
    <>
      <ActionForm
        action={authorize}
        hidden={{ id: organisation.id }}
        errorTitle={common('errorSummary', { count: 1 })}
        className="grid max-w-3xl gap-4"
      >
        <p className="text-sm text-ink-muted">{t('checksLead')}</p>
        {checks.map(check => (
          <FormCheckbox
            key={check}
            name={check}
            value="true"
            label={t(`check.${check}`)}
            hint={evidence[check]}
          />
        ))}
        <MpnChoice {...found} />
        <FormTextarea
          name="reason"
          rows={2}
          label={t('note')}
          mark={common('optional')}
          hint={t('noteHint')}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton icon="shield-check" whyNot={refused}>
            {t('authorize')}
          </SubmitButton>
          <Button variant="danger" icon="ban" opens="reject" whyNot={refused}>
            {t('reject')}
          </Button>
        </div>
      </ActionForm>
      <ReasonDialog
        id="reject"
        title={t('rejectTitle', { name: organisation.name })}
        body={t('rejectBody')}
        action={reject}
        of={organisation.id}
        verb={t('reject')}
        tone="danger"
      />
    </>
  )
}

async function evidenceOf({ organisation, admins, employment }: Found) {
  const [t, formatter] = [await words('operator.organisation'), await format()]
  const { domain, locations } = organisation
  const emails = formatter.list(admins.map(one => `${one.email} (${t(`address_.${one.address}`)})`))
  const ids = formatter.list(locations.map(({ mpnId }) => mpnId))
  return {
    email: admins.length > 0 ? t('evidence.email', { emails }) : t('evidence.emailNone'),
    employment: employment
      ? t('evidence.employmentOwn', { domain: domain ?? '' })
      : t('evidence.employmentNot', { domain: domain ?? 'none' }),
    business: locations.length > 0 ? t('evidence.business', { ids }) : t('evidence.businessNone'),
  }
}

/** A company that entered an MPN ID gets it with the verification, or a new one. */
async function MpnChoice({ enrolment, organisation }: Found) {
  const id = enrolment?.mpnId
  if (!id || organisation.locations.length > 0) return null
  const t = await words('enrolment.operator')
  const { mpnHolder } = enrolment
  return (
    <FormRadioGroup
      name="mpn"
      label={t('mpnChoice')}
      defaultValue={mpnHolder ? 'issued' : 'entered'}
      options={[
        {
          value: 'entered',
          label: t('mpnUse', { id }),
          hint: mpnHolder ? t('mpnHeld', { id, company: mpnHolder.name }) : t('mpnFree', { id }),
        },
        { value: 'issued', label: t('mpnIssue') },
      ]}
    />
  )
}
