import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Empty } from '@/components/ui/empty'
import { FormField, FormRadioGroup, FormSelect, FormTextarea } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { draftServiceRequest } from '@/lib/domain/service-request/file-operations'
import { answerHours, largestFile, mostFiles, severities } from '@/lib/domain/service-request/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { file } from '../actions'
import { FreshForm } from '../fresh-form'

export async function generateMetadata() {
  return { title: (await words('serviceRequest.create'))('title') }
}

export default page(
  draftServiceRequest,
  ({ search: { subscription } }) => ({ subscription }),
  async ({ id, subscriptions, chosen }) => {
    const [t, list, all, common, shell, locale] = [
      await words('serviceRequest.create'),
      await words('serviceRequest.list'),
      await words('serviceRequest'),
      await words('common'),
      await words('shell'),
      await currentLocale(),
    ]
    const options = subscriptions.map(one => {
      const offer = locale === 'fr' ? one.titleFr : one.titleEn
      const name = one.nickname ? `${one.nickname} · ${offer}` : offer
      return { value: one.id, label: t('option', { name, contact: one.name ?? '' }) }
    })
    const crumbs = [{ label: list('title'), href: '/service-requests' }, { label: t('title') }]
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        {options.length === 0 ? (
          <Empty icon="headset" title={t('none')} />
        ) : (
          <Card className="max-w-3xl">
            <FreshForm
              action={file}
              hidden={{ id }}
              errorTitle={t('failed')}
              files={{
                most: mostFiles,
                largest: largestFile,
                tooMany: t('tooMany', { max: mostFiles }),
                tooLarge: t('tooLarge'),
              }}
            >
              <FormSelect
                name="subscriptionId"
                label={t('subscription')}
                hint={t('subscriptionHint')}
                options={options}
                empty={t('choose')}
                defaultValue={chosen ?? ''}
                required
              />
              <FormRadioGroup
                name="severity"
                label={t('severity')}
                cards
                defaultValue="moderate"
                options={severities.map(value => ({
                  value,
                  label: all(`severities.${value}`),
                  hint: all(`severityHints.${value}`, { hours: answerHours[value] }),
                }))}
              />
              <FormField name="title" label={t('titleField')} maxLength={120} required />
              <FormTextarea name="body" label={t('body')} hint={t('bodyHint')} rows={6} required />
              <FormField
                name="files"
                type="file"
                multiple
                accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
                label={t('file')}
                mark={common('optional')}
                hint={t('fileHint', { max: mostFiles })}
              />
              <div className="flex flex-wrap gap-2">
                <SubmitButton icon="send">{common('submit')}</SubmitButton>
                <LinkButton variant="quiet" href="/service-requests">
                  {common('cancel')}
                </LinkButton>
              </div>
            </FreshForm>
          </Card>
        )}
      </>
    )
  },
)
