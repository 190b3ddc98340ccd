import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { readUpgrade } from '@/lib/domain/upgrade/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { say } from '@/lib/web/say'
import { SubHead } from '../sub-head'
import { Choice } from './choice'
import { Outcome } from './outcome'
import { Targets } from './targets'

export async function generateMetadata() {
  return { title: (await words('upgrade'))('title') }
}

export default page(
  readUpgrade,
  ({ params, search: { target, quantity, into, plan } }) => ({
    customerId: params.id ?? '',
    id: params.subscription ?? '',
    ...{ target, quantity, into, plan },
  }),
  async found => {
    const [t, renewal] = [await words('upgrade'), await words('change.renewal')]
    const at = `/customers/${found.customerId}/subscriptions/${found.id}`
    return (
      <>
        <SubHead of={found} title={t('title')} lead={t('lead')} />
        {found.answer.reason ? (
          <Alert tone="warning" actions={<LinkButton href={at}>{renewal('back')}</LinkButton>}>
            {await say(found.answer.reason)}
          </Alert>
        ) : (
          <div className="grid max-w-3xl gap-5">
            <Targets found={found} at={`${at}/upgrade`} />
            {found.chosen && (
              <Card>
                <Choice found={found} chosen={found.chosen} />
              </Card>
            )}
            {found.chosen && found.result && (
              <Outcome found={found} chosen={found.chosen} result={found.result} at={at} />
            )}
          </div>
        )}
      </>
    )
  },
)
