import { Alert } from '@/components/ui/alert'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { readConversion } from '@/lib/domain/change/queries'
import { lastDay } from '@/lib/domain/subscription/rules'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { say, sayFields } from '@/lib/web/say'
import { convertIt } from '../actions'
import { effectLines } from '../effect-lines'
import { day } from '../moment'
import { OfferFields } from '../offer-fields'
import { planWords } from '../plan-options'
import { offerTitle } from '../shown'
import { SubHead } from '../sub-head'
import { SubmitForm } from '../submit-form'

export async function generateMetadata() {
  return { title: (await words('change.convert'))('title') }
}

type Answer = Awaited<ReturnType<typeof readConversion>>
type Found = Extract<Answer, { ok: true }>['value']

export default page(
  readConversion,
  ({ params, search: { offerId, quantity, plan } }) => ({
    customerId: params.id ?? '',
    id: params.subscription ?? '',
    ...{ offerId, quantity, plan },
  }),
  async found => {
    const [t, change] = [await words('change.convert'), await words('change.renewal')]
    const at = `/customers/${found.customerId}/subscriptions/${found.id}`
    const until = found.endsAt ? ` ${t('leadUntil', { date: await day(lastDay(found.endsAt)) })}` : ''
    return (
      <>
        <SubHead of={found} title={t('title')} lead={`${t('lead')}${until}`} />
        {found.answer.reason ? (
          <Alert tone="warning" actions={<LinkButton href={at}>{change('back')}</LinkButton>}>
            {await say(found.answer.reason)}
          </Alert>
        ) : (
          <div className="grid max-w-3xl gap-5">
            <Card>
              <Choice found={found} />
            </Card>
            {found.effect && <Result found={found} effect={found.effect} at={at} />}
          </div>
        )}
      </>
    )
  },
)

async function Choice({ found }: { found: Found }) {
  const [t, problems] = [await words('change.convert'), await sayFields(found.problems)]
  const { wish, targets, currency, priced } = found
  const target = targets.find(({ id }) => id === wish.offerId)
  return (
    <form className="grid items-start gap-4 sm:grid-cols-2">
      <OfferFields
        offers={targets}
        chosen={wish.offerId}
        label={t('offer')}
        quantity={wish.quantity}
        licenses={{ label: t('licenses'), hint: t('licensesHint', { min: target?.least ?? 1 }) }}
        plan={wish.plan}
        planLabel={t('plan')}
        currency={priced ? currency : undefined}
        problems={problems}
      />
      <Button type="submit" className="justify-self-start">
        {t('check')}
      </Button>
    </form>
  )
}

async function Result({
  found,
  effect,
  at,
}: {
  found: Found
  effect: NonNullable<Found['effect']>
  at: string
}) {
  const [t, plan] = [await words('change.convert'), await planWords()]
  const { customerId, id, version, wish, targets } = found
  const target = targets.find(one => one.id === wish.offerId)
  const hours = target?.windowHours
  return (
    <Card title={t('will')}>
      <ul className="grid list-disc gap-1 ps-5 text-sm marker:text-ink-faint">
        <li className="font-medium">
          {t('willBegin', {
            quantity: wish.quantity,
            offer: target ? await offerTitle(target) : '',
            plan: plan(wish.plan),
            date: effect.endsAt ? await day(lastDay(effect.endsAt)) : '–',
          })}
        </li>
        {(await effectLines(effect)).map(line => (
          <li key={line}>{line}</li>
        ))}
        {hours && <li>{t('window', { hours })}</li>}
      </ul>
      <SubmitForm
        action={convertIt}
        hidden={{
          ...{ customerId, id, version: String(version), offerId: wish.offerId },
          ...{ quantity: String(wish.quantity), plan: `${wish.plan.term}/${wish.plan.billing}` },
        }}
        prefix="convert"
        submit={t('submit')}
        at={at}
        effect={effect}
      />
    </Card>
  )
}
