import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { readCustomerAgreement } from '@/lib/domain/customer/own-agreement-operations'
import { format, words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { whyNot } from '@/lib/web/why-not'
import { accept } from './actions'

export type Agreement = Extract<Awaited<ReturnType<typeof readCustomerAgreement>>, { ok: true }>['value']

/** Who accepted so far, with which partner, and the box that accepts what is left (rules §3.4). */
export async function Acceptance({ text, proofs, lacking }: Agreement) {
  const [t, f, common, actor] = [
    await words('own.agreement'),
    await format(),
    await words('common'),
    await currentActor(),
  ]
  const { version } = text
  const said = ({
    proof,
    name,
    acceptedOn: date,
    recordedBy: by,
    version: read,
  }: Agreement['proofs'][number]) => {
    if (proof === 'attested') return t('attested', { name, date, by })
    return read === null ? t('acceptedPlain', { name, date }) : t('accepted', { name, date, version: read })
  }
  const refused = await whyNot('agreement.accept')
  return (
    <Card title={t('state')}>
      <div className="grid gap-4">
        {proofs.length > 0 && (
          <DescriptionList
            facts={proofs.map(one => ({
              key: one.id,
              term: t('with', { provider: one.provider }),
              value: said(one),
            }))}
            rows
          />
        )}
        {proofs.length === 0 && (
          <p className="text-sm text-ink-muted">{t(lacking.length > 0 ? 'none' : 'noPartner')}</p>
        )}
        {proofs.length > 0 && lacking.length === 0 && <Alert tone="positive">{t('all')}</Alert>}
        {lacking.length > 0 && (
          <Alert tone={proofs.length > 0 ? 'info' : 'warning'}>
            {t('waiting', { providers: f.list(lacking) })}
          </Alert>
        )}
        {lacking.length > 0 && refused && <Alert>{refused}</Alert>}
        {lacking.length > 0 && !refused && (
          <ActionForm
            action={accept}
            hidden={{ id: text.id }}
            errorTitle={common('errorSummary', { count: 1 })}
          >
            <FormCheckbox
              name="understood"
              value="true"
              label={t('understood', { version, organisation: actor.organisation?.name ?? '' })}
              required
            />
            <div>
              <SubmitButton>{t('accept')}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </div>
    </Card>
  )
}
