import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import { planChoices } from './plan-options'
import { offerTitle } from './shown'

type Offer = Parameters<typeof offerTitle>[0] & Parameters<typeof planChoices>[0][number] & { id: string }

type Props = {
  offers: readonly Offer[]
  chosen: string | undefined
  label: string
  quantity: number | undefined
  licenses: { label: string; hint?: string }
  plan: { term: string | undefined; billing: string | undefined }
  planLabel: string
  /** Of the prices, for whom they concern. */
  currency: string | undefined
  problems: Record<string, string>
}

/** Which offer, how many licences, and on which plan of that offer. */
export async function OfferFields({ offers, chosen, label, quantity, licenses, plan, ...more }: Props) {
  const { planLabel, currency, problems } = more
  const own = offers.filter(({ id }) => id === chosen)
  return (
    <>
      <Select
        name="offerId"
        label={label}
        options={
          await Promise.all(offers.map(async offer => ({ value: offer.id, label: await offerTitle(offer) })))
        }
        defaultValue={chosen}
        error={problems.offerId}
        className="sm:col-span-2"
      />
      <NumberInput name="quantity" {...licenses} defaultValue={String(quantity)} error={problems.quantity} />
      <Select
        name="plan"
        label={planLabel}
        options={await planChoices(own.length > 0 ? own : offers, currency)}
        defaultValue={`${plan.term}/${plan.billing}`}
        error={problems.plan}
      />
    </>
  )
}
