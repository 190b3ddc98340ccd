import { Alert } from '@/components/ui/alert'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { readConversion } from '@/lib/domain/change/queries'
import { lastDay } from '@/lib/domain/subscription/rules'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { say, sayFields } from '@/lib/web/say'
import { convertIt } from '../actions'
import { effectLines } from '../effect-lines'
import { day } from '../moment'
import { planChoices, planWords } from '../plan-options'
import { offerTitle } from '../shown'
import { SubHead } from '../sub-head'

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
      <Select
        name="offerId"
        label={t('offer')}
        options={
          await Promise.all(targets.map(async one => ({ value: one.id, label: await offerTitle(one) })))
        }
        defaultValue={wish.offerId}
        error={problems.offerId}
        className="sm:col-span-2"
      />
      <NumberInput
        name="quantity"
        label={t('licenses')}
        hint={t('licensesHint', { min: target?.least ?? 1 })}
        defaultValue={String(wish.quantity)}
        error={problems.quantity}
      />
      <Select
        name="plan"
        label={t('plan')}
        options={await planChoices(target ? [target] : targets, priced ? currency : undefined)}
        defaultValue={`${wish.plan.term}/${wish.plan.billing}`}
        error={problems.plan}
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
  const [t, common, plan] = [await words('change.convert'), await words('common'), await planWords()]
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
      <ActionForm
        action={convertIt}
        errorTitle={common('errorSummary', { count: 1 })}
        hidden={{
          ...{
            customerId,
            id,
            version: String(version),
            offerId: wish.offerId,
            quantity: String(wish.quantity),
          },
          plan: `${wish.plan.term}/${wish.plan.billing}`,
          ...(effect.money && { seenMinor: String(effect.netMinor) }),
        }}
        prefix="convert"
        className="pt-4"
      >
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{t('submit')}</SubmitButton>
          <LinkButton href={at}>{common('cancel')}</LinkButton>
        </div>
      </ActionForm>
    </Card>
  )
}
