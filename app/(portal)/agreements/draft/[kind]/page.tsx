import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ActionForm } from '@/components/ui/form'
import { FormField, FormTextarea } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { readAgreementDraft } from '@/lib/domain/agreement/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { drop, save } from '../../actions'

export async function generateMetadata() {
  return { title: (await words('agreements'))('title') }
}

/** The next version while it is written, in both languages. */
export default page(
  readAgreementDraft,
  ({ params }) => ({ kind: params.kind }),
  async ({ kind, draft, stored, next }) => {
    const [t, agreements, common, shell] = [
      await words('agreements.draft'),
      await words('agreements'),
      await words('common'),
      await words('shell'),
    ]
    const hidden = { kind, version: String(draft.version) }
    const title = t('title', { kind: agreements(kind), version: next })
    return (
      <>
        <PageHeader
          title={title}
          lead={t('lead')}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: agreements('title'), href: '/agreements' }, { label: title }]}
            />
          }
        />
        <ActionForm
          key={draft.version}
          action={save}
          hidden={hidden}
          errorTitle={t('failed')}
          className="grid gap-6"
        >
          <div className="grid gap-6 lg:grid-cols-2">
            {(['En', 'Fr'] as const).map(language => (
              <div key={language} className="grid content-start gap-4">
                <FormField
                  name={`title${language}`}
                  lang={language.toLowerCase()}
                  label={t(`title${language}`)}
                  defaultValue={draft[`title${language}`]}
                  required
                />
                <FormTextarea
                  name={`body${language}`}
                  lang={language.toLowerCase()}
                  label={t(`body${language}`)}
                  defaultValue={draft[`body${language}`]}
                  rows={18}
                  required
                />
              </div>
            ))}
          </div>
          <p className="text-xs text-ink-muted">{t('bodyHint')}</p>
          <FormField
            name="effectiveOn"
            type="date"
            className="max-w-xs"
            label={t('effectiveOn')}
            hint={t('effectiveHint')}
            defaultValue={draft.effectiveOn.toISOString().slice(0, 10)}
            required
          />
          {kind === 'partner' && (
            <FormField
              name="againOn"
              type="date"
              className="max-w-xs"
              label={t('againOn')}
              mark={common('optional')}
              hint={t('againHint')}
              defaultValue={draft.againOn?.toISOString().slice(0, 10)}
            />
          )}
          <div className="flex flex-wrap gap-2">
            <SubmitButton icon="eye">{t('save')}</SubmitButton>
            {stored && <Button opens="drop">{t('drop')}</Button>}
          </div>
        </ActionForm>
        {stored && (
          <ConfirmDialog
            id="drop"
            title={t('dropTitle', { kind: agreements(kind) })}
            action={drop}
            hidden={hidden}
            confirmLabel={t('drop')}
            cancelLabel={common('cancel')}
            errorTitle={common('errorSummary', { count: 1 })}
          >
            <p>{t('dropBody')}</p>
          </ConfirmDialog>
        )}
      </>
    )
  },
)
