import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { ActionForm } from '@/components/ui/form'
import { FormField, FormSelect } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { listRates } from '@/lib/domain/incentive/operations'
import { format, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { addRate } from './actions'

export async function generateMetadata() {
  return { title: (await words('incentive.rates'))('title') }
}

export default page(
  listRates,
  () => ({}),
  async ({ rates, categories, now }, { search }) => {
    const [t, common, f] = [await words('incentive.rates'), await words('common'), await format()]
    const named = (category: string) => {
      const key = `categories.${category}` as 'categories.enterprise'
      return category === '*' ? t('everything') : t.has(key) ? t(key) : category
    }
    const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 7)
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <div className="grid max-w-4xl gap-5">
          {search.saved && <Alert tone="positive">{t('saved')}</Alert>}
          <Card title={t('new')}>
            <ActionForm
              action={addRate}
              errorTitle={common('errorSummary', { count: 1 })}
              className="grid items-start gap-4 sm:grid-cols-3"
            >
              <FormSelect
                name="category"
                label={t('category')}
                options={categories.map(value => ({ value, label: named(value) }))}
              />
              <FormField
                name="month"
                label={t('from')}
                hint={t('fromHint')}
                defaultValue={next}
                sample="2027-01"
              />
              <FormField
                name="percent"
                label={t('percent')}
                hint={t('percentHint')}
                inputMode="decimal"
                autoComplete="off"
              />
              <div>
                <SubmitButton>{t('add')}</SubmitButton>
              </div>
            </ActionForm>
          </Card>
          <DataTable
            caption={t('title')}
            keys={false}
            columns={[
              { key: 'category', header: t('category') },
              { key: 'from', header: t('from') },
              { key: 'percent', header: t('percent'), align: 'end' },
              { key: 'by', header: t('by'), quiet: true },
            ]}
            rows={rates.map(rate => ({
              id: rate.id,
              cells: [
                named(rate.category),
                f.dateTime(rate.fromMonth, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
                f.number(rate.basisPoints / 10_000, { style: 'percent', maximumFractionDigits: 2 }),
                rate.setBy,
              ],
            }))}
            empty={null}
          />
        </div>
      </>
    )
  },
)
