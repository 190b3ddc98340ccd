import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { readConversion } from '@/lib/domain/change/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { say } from '@/lib/web/say'
import { lastDayOf } from '../effect-lines'
import { SubHead } from '../sub-head'
import { Choice } from './choice'
import { Later } from './later'
import { Merged, Now } from './now'
import { Scheduled } from './scheduled'

export async function generateMetadata() {
  return { title: (await words('change.convert'))('title') }
}

export default page(
  readConversion,
  ({ params, search: { when, offerId, quantity, plan, into } }) => ({
    customerId: params.id ?? '',
    id: params.subscription ?? '',
    ...{ when, offerId, quantity, plan, into },
  }),
  async found => {
    const [t, change] = [await words('change.convert'), await words('change.renewal')]
    const at = `/customers/${found.customerId}/subscriptions/${found.id}`
    const until = found.endsAt ? ` ${t('leadUntil', { date: await lastDayOf(found.endsAt) })}` : ''
    const shown = { found, at }
    return (
      <>
        <SubHead of={found} title={t('title')} lead={`${t(found.bySelf ? 'lead' : 'leadNow')}${until}`} />
        {found.answer.reason ? (
          <Alert tone="warning" actions={<LinkButton href={at}>{change('back')}</LinkButton>}>
            {await say(found.answer.reason)}
          </Alert>
        ) : (
          <div className="grid max-w-3xl gap-5">
            <Scheduled found={found} />
            <Card>
              <Choice found={found} />
            </Card>
            {found.coming && <Later {...shown} coming={found.coming} />}
            {found.effect && found.merged && (
              <Merged {...shown} effect={found.effect} merged={found.merged} />
            )}
            {found.effect && !found.merged && <Now {...shown} effect={found.effect} />}
          </div>
        )}
      </>
    )
  },
)
