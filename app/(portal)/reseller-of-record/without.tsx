import { Button } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { FormCheckbox, FormSelect } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { BulkForm } from './bulk-form'
import type { Found } from './found'

/** Subscriptions nobody is credited with, to be ticked and associated together. */
export async function Without({ found }: { found: Found }) {
  const [t, common, f, locale] = [
    await words('record'),
    await words('common'),
    await format(),
    await currentLocale(),
  ]
  const rows = found.page?.rows ?? []
  if (rows.length === 0)
    return (
      <Empty icon="circle-check" title={t('emptyTitle')}>
        {t('emptyBody')}
      </Empty>
    )
  const partners = found.partners.flatMap(({ name, mpnId, agreementSigned }) =>
    mpnId
      ? [{ value: mpnId, label: agreementSigned ? `${name} · ${mpnId}` : t('notSigned', { name, mpnId }) }]
      : [],
  )
  return (
    <BulkForm errorTitle={common('errorSummary', { count: 1 })}>
      <fieldset id="bulk-ids" className="grid divide-y divide-line rounded-lg border border-line bg-raised">
        <legend className="sr-only">{t('choose')}</legend>
        {rows.map(({ id, companyName, titleEn, titleFr, nickname, quantity, earns, createdAt }) => (
          <div key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-2.5">
            <FormCheckbox
              name="ids"
              id={`id-${id}`}
              value={id}
              label={`${companyName ?? ''} · ${nickname ?? (locale === 'fr' ? titleFr : titleEn)}`}
              hint={earns ? undefined : t('earnsNothing')}
            />
            <span className="text-sm text-ink-muted">
              {t('seats', { count: quantity })} ·{' '}
              {t('since', { date: f.dateTime(createdAt, { dateStyle: 'medium' }) })}
            </span>
          </div>
        ))}
      </fieldset>
      <FormSelect
        name="reseller"
        label={t('reseller')}
        hint={t('resellerHint')}
        empty={t('choosePartner')}
        options={partners}
        className="max-w-xl"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="dryRun" value="yes">
          {t('dryRun')}
        </Button>
        <SubmitButton>{t('associate')}</SubmitButton>
      </div>
    </BulkForm>
  )
}
