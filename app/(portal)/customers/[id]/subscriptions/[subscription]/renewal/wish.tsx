import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { lastDay } from '@/lib/domain/subscription/rules'
import { words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import { day } from '../moment'
import { OfferFields } from '../offer-fields'
import { offerTitle } from '../shown'
import type { Found } from './found'

/** What the next term should be; Review shows what that comes to and stores nothing. */
export async function Wish({ found }: { found: Found }) {
  const [t, problems] = [await words('change.renewal'), await sayFields(found.problems)]
  const { wish, offers, aligned, currency, priced } = found
  const ends = await Promise.all(
    aligned.map(async ({ other, endsAt }) => {
      const date = await day(lastDay(endsAt))
      return {
        value: endsAt.toISOString(),
        label: other ? t('endWith', { date, title: await offerTitle(other) }) : t('endMonth', { date }),
      }
    }),
  )
  return (
    <form className="grid items-start gap-4 sm:grid-cols-2">
      <OfferFields
        offers={offers}
        chosen={wish.offerId}
        label={t('offer')}
        quantity={wish.quantity}
        licenses={{ label: t('licenses') }}
        plan={wish}
        planLabel={t('plan')}
        currency={priced ? currency : undefined}
        problems={problems}
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
