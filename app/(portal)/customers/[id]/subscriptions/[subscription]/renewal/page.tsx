import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { readRenewal } from '@/lib/domain/change/queries'
import { lastDay } from '@/lib/domain/subscription/rules'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { say } from '@/lib/web/say'
import { day } from '../moment'
import { SubHead } from '../sub-head'
import { Coming } from './coming'
import { Wish } from './wish'

export async function generateMetadata() {
  return { title: (await words('change.renewal'))('title') }
}

export default page(
  readRenewal,
  ({ params, search: { offerId, quantity, plan, endsAt } }) => ({
    customerId: params.id ?? '',
    id: params.subscription ?? '',
    ...{ offerId, quantity, plan, endsAt },
  }),
  async found => {
    const [t, at] = [
      await words('change.renewal'),
      `/customers/${found.customerId}/subscriptions/${found.id}`,
    ]
    return (
      <>
        <SubHead
          of={found}
          title={t('title')}
          lead={found.endsAt ? t('lead', { date: await day(lastDay(found.endsAt)) }) : ''}
        />
        {found.answer.reason ? (
          <Alert tone="warning" actions={<LinkButton href={at}>{t('back')}</LinkButton>}>
            {await say(found.answer.reason)}
          </Alert>
        ) : (
          <div className="grid max-w-3xl gap-5">
            <Card>
              <Wish found={found} />
            </Card>
            {found.coming && found.endsAt && <Coming found={found} coming={found.coming} at={at} />}
            <p className="tt-hint">{t('warn')}</p>
          </div>
        )}
      </>
    )
  },
)
