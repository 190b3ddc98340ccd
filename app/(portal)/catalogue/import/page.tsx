import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { mostCharacters } from '@/lib/domain/catalogue/import/limits'
import { listImports } from '@/lib/domain/catalogue/import/operations'
import { fileOf, sheetNames } from '@/lib/domain/catalogue/import/schema'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { UploadForm } from './upload-form'

export async function generateMetadata() {
  return { title: (await words('catalogueImport'))('title') }
}

export default page(
  listImports,
  () => ({}),
  async ({ imports, offers, prices }) => {
    const [t, common, formatter] = [await words('catalogueImport'), await words('common'), await format()]
    const date = (at: Date) => formatter.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
    const tooLarge = sheetNames.map(name => [
      name,
      t('tooLarge', { name: fileOf[name], max: mostCharacters }),
    ])
    return (
      <>
        <PageHeader title={t('title')} lead={`${t('lead')} ${t('now', { offers, prices })}`} />
        <div className="grid gap-4">
          <Card title={t('upload')}>
            <p className="pb-4 text-sm text-ink-muted">{t('uploadLead')}</p>
            <UploadForm
              files={sheetNames.map(name => ({ name, label: t(`files.${name}`) }))}
              hint={t('fileHint', { max: mostCharacters })}
              submit={t('see')}
              errorTitle={common('errorSummary', { count: 1 })}
              most={mostCharacters}
              tooLarge={Object.fromEntries(tooLarge)}
            />
          </Card>
          <Card title={t('recent')}>
            {imports.length === 0 && <p className="text-sm text-ink-muted">{t('none')}</p>}
            <ul className="grid gap-3 text-sm">
              {imports.map(({ id, state, files, uploadedBy, uploadedAt, appliedBy, appliedAt }) => (
                <li key={id} className="flex flex-wrap items-center gap-2">
                  <StatusBadge tone={state === 'applied' ? 'positive' : 'info'}>
                    {t(`states.${state}`)}
                  </StatusBadge>
                  <a className="tt-link" href={`/catalogue/import/${id}`}>
                    {formatter.list(files)}
                  </a>
                  <span className="text-ink-muted">
                    {appliedAt
                      ? t('appliedBy', { by: appliedBy ?? '', date: date(appliedAt) })
                      : t('uploadedBy', { by: uploadedBy, date: date(uploadedAt) })}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </>
    )
  },
)
