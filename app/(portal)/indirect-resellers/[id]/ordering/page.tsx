import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox, FormNumber } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { readOrdering } from '@/lib/domain/order-request/ordering-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { saveOrdering } from './actions'

export async function generateMetadata() {
  return { title: (await words('orderRequest.ordering'))('title') }
}

export default page(
  readOrdering,
  ({ params }) => ({ resellerId: params.id ?? '' }),
  async ({ resellerId, name, mayOrder, perOrder, perMonth }) => {
    const [t, list, shell, common] = [
      await words('orderRequest.ordering'),
      await words('partnership.list'),
      await words('shell'),
      await words('common'),
    ]
    const back = `/indirect-resellers/${resellerId}`
    const crumbs = [
      { label: list('title'), href: '/indirect-resellers' },
      { label: name, href: back },
      { label: t('title') },
    ]
    return (
      <>
        <PageHeader
          title={t('page', { name })}
          lead={t('lead')}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <Card className="max-w-2xl">
          <ActionForm
            action={saveOrdering}
            hidden={{ resellerId }}
            errorTitle={common('errorSummary', { count: 1 })}
          >
            <FormCheckbox name="mayOrder" label={t('on')} defaultChecked={mayOrder} />
            <FormNumber
              name="perOrder"
              label={t('perOrder')}
              hint={t('noLimit')}
              defaultValue={perOrder ?? ''}
              className="max-w-xs"
            />
            <FormNumber
              name="perMonth"
              label={t('perMonth')}
              hint={t('noLimit')}
              defaultValue={perMonth ?? ''}
              className="max-w-xs"
            />
            <div className="flex flex-wrap gap-2">
              <SubmitButton>{common('save')}</SubmitButton>
              <LinkButton variant="quiet" href={back}>
                {common('cancel')}
              </LinkButton>
            </div>
          </ActionForm>
        </Card>
      </>
    )
  },
)
