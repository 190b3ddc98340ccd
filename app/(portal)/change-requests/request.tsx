import { StatusBadge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ActionForm } from '@/components/ui/form'
import { FormTextarea } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { listProfileRequests } from '@/lib/domain/directory/queries'
import { format, words } from '@/lib/i18n/words'
import { ChangeTable } from '../provider-profile/change-table'
import { apply, decline } from './actions'

type Answer = Extract<Awaited<ReturnType<typeof listProfileRequests>>, { ok: true }>['value']
type Props = { request: Answer['requests'][number] }

const tones = { open: 'info', applied: 'positive', declined: 'danger', withdrawn: 'neutral' } as const

/** One provider's wish: what it changes, why, and the operator's two answers or the one it gave. */
export async function Request({ request }: Props) {
  const { providerId, provider, state, changes, reason, decidedAt, answer } = request
  const [t, own, formatter] = [
    await words('operator.requests'),
    await words('directory.profile'),
    await format(),
  ]
  const date = (at: Date) => formatter.dateTime(at, { dateStyle: 'long' })
  return (
    <Card
      title={provider.name}
      actions={
        <a className="tt-link text-sm" href={`/organisations/${providerId}`}>
          {t('seeOrganisation')}
        </a>
      }
    >
      <div className="grid gap-3 text-sm">
        <p className="flex flex-wrap items-center gap-2 text-ink-muted">
          <StatusBadge tone={tones[state]}>{own(`states.${state}`)}</StatusBadge>
          {own('asked', { by: request.requestedBy, date: date(request.requestedAt) })}
        </p>
        <ChangeTable changes={changes} caption={provider.name} past={state === 'applied'} />
        <p className="whitespace-pre-line wrap-anywhere">{own('reason', { reason })}</p>
        {decidedAt && (
          <p className="whitespace-pre-line wrap-anywhere">
            {own('decided', { state, by: request.decidedBy ?? '', date: date(decidedAt) })}
            {answer && `. ${own('answer', { answer })}`}
          </p>
        )}
        {state === 'open' && <Answers request={request} />}
      </div>
    </Card>
  )
}

async function Answers({ request: { id, providerId, provider } }: Props) {
  const [t, common] = [await words('operator.requests'), await words('common')]
  const errorTitle = common('errorSummary', { count: 1 })
  const dialog = `decline-${id}`
  return (
    <>
      <ActionForm
        action={apply}
        hidden={{ id, providerId }}
        errorTitle={errorTitle}
        prefix={`apply-${id}`}
        className="grid gap-2"
      >
        <div className="flex flex-wrap gap-2">
          <SubmitButton icon="check">{t('apply')}</SubmitButton>
          <Button icon="ban" opens={dialog}>
            {t('decline')}
          </Button>
        </div>
      </ActionForm>
      <ConfirmDialog
        id={dialog}
        title={t('declineTitle', { name: provider.name })}
        action={decline}
        hidden={{ id, providerId }}
        confirmLabel={t('decline')}
        cancelLabel={common('cancel')}
        errorTitle={errorTitle}
      >
        <FormTextarea name="answer" label={t('answer')} hint={t('answerHint')} required />
      </ConfirmDialog>
    </>
  )
}
