import { notFound } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { PageHeader } from '@/components/ui/page-header'
import { readAgreementDraft } from '@/lib/domain/agreement/queries'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { AgreementText } from '../../../../agreement-text'
import { publish } from '../../../actions'

export async function generateMetadata() {
  return { title: (await words('agreements.preview'))('title') }
}

/** The draft as it will be read, beside the version in effect; from here it is published. */
export default page(
  readAgreementDraft,
  ({ params }) => ({ kind: params.kind }),
  async ({ kind, draft, stored, next, current, effectiveAt, asked }) => {
    if (!stored) notFound()
    const [t, agreements, common, shell, f] = [
      await words('agreements.preview'),
      await words('agreements'),
      await words('common'),
      await words('shell'),
      await format(),
    ]
    const name = agreements(kind)
    const uneven = current && unevenOf(current, draft)
    const later = draft.effectiveOn.getTime() === effectiveAt.getTime()
    const edit = `/agreements/draft/${kind}`
    const again = draft.againOn && f.dateTime(draft.againOn, { dateStyle: 'long', timeZone: 'UTC' })
    return (
      <>
        <PageHeader
          title={`${name}, ${agreements('versionOf', { version: next })}`}
          lead={t(kind === 'partner' ? 'lead' : 'leadCustomer')}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[
                { label: agreements('title'), href: '/agreements' },
                { label: agreements('draft.title', { kind: name, version: next }), href: edit },
                { label: t('title') },
              ]}
            />
          }
          actions={
            <>
              <LinkButton href={edit}>{t('edit')}</LinkButton>
              <Button variant="primary" opens="publish">
                {t('publish', { version: next })}
              </Button>
            </>
          }
        />
        <div className="grid gap-4">
          <Alert>
            {later ? t('effectiveLater', { date: effectiveAt }) : t('effectiveNow')}{' '}
            {current && uneven !== 'same' && agreements('changedSince', { version: current.version })}
          </Alert>
          {again && (
            <Alert tone="warning" title={t('againTitle', { date: again })}>
              {t('againBody', { count: asked })}
            </Alert>
          )}
          {uneven && <Alert tone="warning">{t(uneven, { version: current.version })}</Alert>}
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <Card title={draft.titleEn}>
              <AgreementText lang="en" text={draft.bodyEn} before={current?.bodyEn} />
            </Card>
            <Card title={draft.titleFr}>
              <AgreementText lang="fr" text={draft.bodyFr} before={current?.bodyFr} />
            </Card>
          </div>
        </div>
        <ConfirmDialog
          id="publish"
          tone="primary"
          title={t('publishTitle', { version: next, kind: name })}
          action={publish}
          hidden={{ kind, version: String(draft.version) }}
          confirmLabel={t('publish', { version: next })}
          cancelLabel={common('cancel')}
          errorTitle={common('errorSummary', { count: 1 })}
        >
          <p>
            {t('publishBody')} {again ? t('holdsUntil', { date: again }) : t('holds')}
          </p>
        </ConfirmDialog>
      </>
    )
  },
)

type Bodies = { bodyEn: string; bodyFr: string }

/** A change that reached one language only, or none, is most likely an oversight. */
function unevenOf(before: Bodies, after: Bodies) {
  const [en, fr] = [before.bodyEn !== after.bodyEn, before.bodyFr !== after.bodyFr]
  if (!en && !fr) return 'same'
  return en === fr ? null : en ? 'onlyEn' : 'onlyFr'
}
