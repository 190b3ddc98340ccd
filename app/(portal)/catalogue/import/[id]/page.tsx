import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { FlashToast } from '@/components/ui/toast'
import { readImport } from '@/lib/domain/catalogue/import/operations'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { Apply } from './apply'
import { Faults } from './faults'
import { OfferChanges } from './offer-changes'
import { PriceChanges } from './price-changes'

export async function generateMetadata() {
  return { title: (await words('catalogueImport.run'))('title') }
}

export default page(
  readImport,
  ({ params }) => ({ id: params.id ?? '' }),
  async (run, { search }) => {
    const [t, area, shell, formatter] = [
      await words('catalogueImport.run'),
      await words('catalogueImport'),
      await words('shell'),
      await format(),
    ]
    const again = (
      <LinkButton size="sm" icon="upload" href="/catalogue/import">
        {t('again')}
      </LinkButton>
    )
    return (
      <>
        <PageHeader
          title={t('title')}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[{ label: area('title'), href: '/catalogue/import' }, { label: t('title') }]}
            />
          }
          lead={
            run.outcome === 'applied'
              ? formatter.list(run.files)
              : t('lead', { files: formatter.list(run.files) })
          }
          actions={
            run.outcome === 'ready' && run.difference.total > 0 && <Apply id={run.id} {...run.difference} />
          }
        />
        <div className="grid gap-4">
          {run.outcome === 'applied' && (
            <Alert tone="positive" title={t('appliedTitle')} actions={again}>
              {area('appliedBy', {
                by: run.appliedBy ?? '',
                date: run.appliedAt
                  ? formatter.dateTime(run.appliedAt, { dateStyle: 'long', timeStyle: 'short' })
                  : '',
              })}
            </Alert>
          )}
          {run.outcome === 'stale' && (
            <Alert tone="warning" title={t('staleTitle')} actions={again}>
              {t('staleBody')}
            </Alert>
          )}
          {run.outcome === 'faulty' && <Faults faults={run.faults} again={again} />}
          {run.outcome === 'ready' &&
            (run.difference.total === 0 ? (
              <Alert title={t('nothingTitle')} actions={again}>
                {t('nothingBody')}
              </Alert>
            ) : (
              <>
                <OfferChanges difference={run.difference} />
                <PriceChanges prices={run.difference.prices} />
              </>
            ))}
        </div>
        {search.applied && <FlashToast param="applied" message={t('applied')} />}
      </>
    )
  },
)
