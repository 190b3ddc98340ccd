import { Button } from '@/components/ui/button'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import { lastDay } from '@/lib/domain/subscription/rules'
import { words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import { day } from '../moment'
import { planChoices } from '../plan-options'
import { offerTitle } from '../shown'
import type { Found } from './found'

/** What the next term should be; Review shows what that comes to and stores nothing. */
export async function Wish({ found }: { found: Found }) {
  const [t, problems] = [await words('change.renewal'), await sayFields(found.problems)]
  const { wish, offers, aligned, currency, priced } = found
  const chosen = offers.filter(({ id }) => id === wish.offerId)
  const ends = await Promise.all(
    aligned.map(async ({ title, endsAt }) => {
      const date = await day(lastDay(endsAt))
      return {
        value: endsAt.toISOString(),
        label: title ? t('endWith', { date, title }) : t('endMonth', { date }),
      }
    }),
  )
  return (
    <form className="grid items-start gap-4 sm:grid-cols-2">
      <Select
        name="offerId"
        label={t('offer')}
        options={
          await Promise.all(offers.map(async offer => ({ value: offer.id, label: await offerTitle(offer) })))
        }
        defaultValue={wish.offerId}
        error={problems.offerId}
        className="sm:col-span-2"
      />
      <NumberInput
        name="quantity"
        label={t('licenses')}
        defaultValue={String(wish.quantity)}
        error={problems.quantity}
      />
      <Select
        name="plan"
        label={t('plan')}
        options={await planChoices(chosen.length > 0 ? chosen : offers, priced ? currency : undefined)}
        defaultValue={`${wish.term}/${wish.billing}`}
        error={problems.plan}
      />
      <Select
        name="endsAt"
        label={t('end')}
        hint={t('endHint')}
        empty={t('endUsual')}
        options={ends}
        defaultValue={wish.endsAt ?? ''}
        error={problems.endsAt}
        className="sm:col-span-2"
      />
      <Button type="submit" className="justify-self-start">
        {t('check')}
      </Button>
    </form>
  )
}
