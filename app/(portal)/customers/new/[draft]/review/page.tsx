import { redirect } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Duplicate } from '@/lib/domain/customer/duplicates'
import { openReview } from '@/lib/domain/customer/review-operations'
import type { Refusal } from '@/lib/domain/refusal'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { say, sayFields } from '@/lib/web/say'
import { OrderLines } from '../../../catalogue/order-lines'
import { addressOf, cancelDialog, Frame } from '../../frame'
import { AccountFacts } from './account-facts'
import { ResellerAndAgreement } from './reseller-and-agreement'
import { SubmitForm } from './submit-form'
import { UpdateLink } from './update-link'

export async function generateMetadata() {
  return { title: (await words('wizard.review'))('title') }
}

export default page(
  openReview,
  ({ params }) => ({ draftId: params.draft ?? '' }),
  async (value, { params }) => {
    if ('goTo' in value) redirect(addressOf(params.draft ?? '', value.goTo))
    const { draftId, account, order, refusal, chosen } = value
    const [t, common] = [await words('wizard'), await words('common')]
    const lines = addressOf(draftId, 'subscriptions')
    const seen = order && { expectedTotalMinor: String(order.totals.firstCharge), currency: order.currency }
    return (
      <Frame
        draftId={draftId}
        step="review"
        title={t('review.title')}
        lead={t('review.lead')}
        skips={account.attestation ? undefined : 'subscriptions'}
      >
        <SubmitForm
          draftId={draftId}
          hidden={seen ?? {}}
          errorTitle={t('review.failed')}
          offline={t('offline')}
        >
          {value.duplicates.length > 0 && <Duplicates found={value.duplicates} />}
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
            <div className="grid min-w-0 gap-4">
              <AccountFacts account={account} href={addressOf(draftId, 'account')} />
              <Card
                title={t('steps.subscriptions')}
                actions={account.attestation && <UpdateLink href={lines} what={t('steps.subscriptions')} />}
              >
                {order && <OrderLines judged={order} />}
                {refusal && <Blocked refusal={refusal} href={lines} />}
                {!account.attestation && (
                  <Alert
                    tone={chosen > 0 ? 'warning' : 'info'}
                    title={chosen > 0 && t('review.leftOut', { count: chosen })}
                  >
                    {t('review.awaiting')}
                  </Alert>
                )}
                {account.attestation && chosen === 0 && (
                  <Alert tone="warning" title={t('review.none')}>
                    {t('review.noneHint')}
                  </Alert>
                )}
              </Card>
            </div>
            <Card className="lg:sticky lg:top-[calc(var(--spacing-header)+1rem)]">
              <div className="grid gap-4">
                <ResellerAndAgreement account={account} resellerName={value.resellerName} />
                <div className="grid gap-2">
                  {refusal ? (
                    <Button variant="primary" size="lg" whyNot={t('review.whyNot')}>
                      {common('submit')}
                    </Button>
                  ) : (
                    <SubmitButton size="lg">{common('submit')}</SubmitButton>
                  )}
                  <Button opens={cancelDialog}>{common('cancel')}</Button>
                </div>
              </div>
            </Card>
          </div>
        </SubmitForm>
      </Frame>
    )
  },
)

/** Why the order cannot be placed as it stands: each reason, and the way to mend it. */
async function Blocked({ refusal, href }: { refusal: Refusal; href: string }) {
  const t = await words('wizard.review')
  const reasons = [...new Set(Object.values(await sayFields(refusal.fields)))]
  return (
    <Alert
      tone="danger"
      title={t('blocked')}
      actions={
        <LinkButton size="sm" href={href}>
          {t('fix')}
        </LinkButton>
      }
    >
      <p>{await say(refusal)}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

async function Duplicates({ found }: { found: Duplicate[] }) {
  const t = await words('wizard.attention')
  return (
    <Alert tone="warning" title={t('duplicates')}>
      <ul>
        {found.map(({ id, companyName, domain }) => (
          <li key={id}>
            <a href={`/customers/${id}`} target="_blank" rel="noreferrer">
              {companyName}
            </a>{' '}
            · {domain}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
