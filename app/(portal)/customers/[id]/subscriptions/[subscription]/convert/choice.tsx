import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { words } from '@/lib/i18n/words'
import { say, sayFields } from '@/lib/web/say'
import { lastDayOf } from '../effect-lines'
import { OfferFields } from '../offer-fields'
import type { Found } from './found'
import { Into } from './into'

/** When, into what, with how many licences and on which plan; Review shows what that comes to and stores nothing. */
export async function Choice({ found }: { found: Found }) {
  const [t, problems] = [await words('change.convert'), await sayFields(found.problems)]
  const { wish, targets, currency, priced, bySelf } = found
  const target = targets.find(({ id }) => id === wish.offerId)
  const [min, later, max] = [target?.least ?? 1, target?.leastLater ?? 1, target?.maxQuantity ?? 1]
  return (
    <form className="grid items-start gap-4 sm:grid-cols-2">
      {bySelf && <When found={found} min={min} />}
      <OfferFields
        offers={targets}
        chosen={wish.offerId}
        label={t('offer')}
        quantity={wish.quantity}
        licenses={{
          label: t('licenses'),
          hint: bySelf ? t('licensesBoth', { min, later, max }) : t('licensesHint', { min }),
        }}
        plan={wish.plan}
        planLabel={t('plan')}
        currency={priced ? currency : undefined}
        problems={problems}
      />
      <Into found={found} error={problems.into} />
      <Button type="submit" className="justify-self-start">
        {t('check')}
      </Button>
    </form>
  )
}

async function When({ found, min }: { found: Found; min: number }) {
  const t = await words('change.convert')
  const { later, endsAt, wish } = found
  return (
    <RadioGroup
      name="when"
      label={t('when')}
      cards
      className="sm:col-span-2"
      defaultValue={later.allowed ? wish.when : 'now'}
      options={[
        { value: 'now', label: t('now'), hint: t('nowHint', { min }) },
        {
          value: 'end',
          label: t('end', { date: await lastDayOf(endsAt) }),
          hint: later.reason ? await say(later.reason) : t('endHint'),
          disabled: !later.allowed,
        },
      ]}
    />
  )
}
