import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { PageHeader } from '@/components/ui/page-header'
import { Stepper } from '@/components/ui/stepper'
import { words } from '@/lib/i18n/words'
import { drop } from './actions'
import { HardLinks } from './hard-links'

const steps = ['account', 'subscriptions', 'review', 'confirmation'] as const
type Step = (typeof steps)[number]

/** The id of the dialog that Cancel opens. */
export const cancelDialog = 'cancel-draft'

export const addressOf = (draftId: string, step: Step) =>
  `/customers/new/${draftId}${step === 'account' ? '' : `/${step}`}`

type Props = {
  draftId: string
  step: Step
  title?: string
  lead?: ReactNode
  /** A step that this draft passes over. */
  skips?: Step | undefined
  children: ReactNode
}

/** What every step has: where one is, the way back, and the way out that asks first. */
export async function Frame({ draftId, step, title, lead, skips, children }: Props) {
  const [t, shell] = [await words('wizard'), await words('shell')]
  const at = steps.indexOf(step)
  const done = step === 'confirmation'
  return (
    <HardLinks>
      <PageHeader
        title={title ?? t('title')}
        lead={lead}
        crumbs={
          <Breadcrumbs
            label={shell('breadcrumbs')}
            crumbs={[{ label: shell('customers'), href: '/customers' }, { label: t('title') }]}
          />
        }
        tabs={
          <Stepper
            label={t('steps.label')}
            steps={steps.map((key, index) => ({
              key,
              label: t(`steps.${key}`),
              current: key === step,
              href: index < at && !done && key !== skips ? addressOf(draftId, key) : undefined,
            }))}
          />
        }
      />
      {children}
      {!done && (
        <ConfirmDialog
          id={cancelDialog}
          title={t('cancel.title')}
          action={drop}
          hidden={{ draftId }}
          confirmLabel={t('cancel.confirm')}
          cancelLabel={t('cancel.keep')}
          errorTitle={t('cancel.failed')}
        >
          <p className="text-ink-muted">{t('cancel.body')}</p>
        </ConfirmDialog>
      )}
    </HardLinks>
  )
}
