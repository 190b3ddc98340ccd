import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { readAsIs } from '@/lib/domain/renewal/operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { renewThem } from '../actions'
import { tickedIn } from './address'
import { asIsRows, totalOf } from './rows'

const back = '/renewals?way=decision'

export async function generateMetadata() {
  return { title: (await words('renewal.asIs'))('act') }
}

export default page(
  readAsIs,
  ({ search }) => ({ ticked: tickedIn(search) }),
  async (found, { search: { done } }) => {
    const [t, r, common] = [await words('renewal.asIs'), await words('renewal'), await words('common')]
    const of = (outcome: string) => found.rows.filter(row => row.outcome === outcome)
    const [able, decided, refused] = [of('able'), of('decided'), of('refused')]
    // Those that cannot be are sent too, so that the answer still says why; what they were shown as keeps them from being done.
    const ticked = Object.entries(found.ticked).map(([id, version]) => [`ticked.${id}`, String(version)])
    return (
      <>
        <PageHeader
          title={t('act')}
          lead={able.length > 0 ? `${t('lead', { count: able.length })} ${await totalOf(able)}` : undefined}
        />
        <div className="grid gap-4">
          {done && decided.length > 0 && (
            <Alert tone="positive" live>
              {t('done', { count: decided.length })}
            </Alert>
          )}
          {refused.length > 0 && (
            <Alert tone="warning" live>
              {t('left', { count: refused.length })}
            </Alert>
          )}
          <DataTable
            caption={t('act')}
            lines
            named={1}
            columns={[
              { key: 'ends', header: r('ends') },
              { key: 'subscription', header: r('subscription') },
              { key: 'outcome', header: t('outcome') },
              { key: 'seats', header: r('seats'), align: 'end' },
              { key: 'commitment', header: r('commitment'), quiet: true },
              { key: 'price', header: r('price'), align: 'end' },
            ]}
            rows={await asIsRows(found.rows)}
            empty={
              <Empty
                icon="calendar"
                title={t('noneTitle')}
                action={<LinkButton href={back}>{t('back')}</LinkButton>}
              >
                {t('noneBody')}
              </Empty>
            }
          />
          {able.length > 0 && <p className="tt-hint">{r('window')}</p>}
          {found.rows.length > 0 && (
            <div className="flex flex-wrap items-start gap-2">
              {able.length > 0 && (
                <ActionForm
                  action={renewThem}
                  errorTitle={common('errorSummary', { count: 1 })}
                  hidden={Object.fromEntries(ticked)}
                >
                  <SubmitButton>{t('confirm', { count: able.length })}</SubmitButton>
                </ActionForm>
              )}
              <LinkButton href={back}>{able.length > 0 ? common('cancel') : t('back')}</LinkButton>
            </div>
          )}
        </div>
      </>
    )
  },
)
