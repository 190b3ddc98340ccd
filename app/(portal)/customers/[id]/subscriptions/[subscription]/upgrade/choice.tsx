import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import type { FieldProblem } from '@/lib/domain/refusal'
import { words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import { lastDayOf } from '../effect-lines'
import { NotInto } from '../not-into'
import { planChoices } from '../plan-options'
import { offerTitle } from '../shown'
import type { Chosen, Found } from './found'

type One = Chosen['into'][number]

/** How many licences, where to and on which plan; Review shows what that comes to and stores nothing. */
export async function Choice({ found, chosen }: { found: Found; chosen: Chosen }) {
  const [t, problems] = [await words('upgrade'), await sayFields(found.problems)]
  const { least, most, options, into } = chosen
  const { wish, term, billing, currency, priced } = found
  const fixed = least === most
  const possible = into.filter(({ verdict }) => verdict.allowed)
  const rangeHint =
    most === found.quantity && least < most
      ? t('licensesHint', { most })
      : t('licensesRange', { least, most })
  const stays = options.some(one => one.term === term && one.billing === billing)
  const plan = wish.plan ?? (stays ? { term, billing } : options[0])
  return (
    <form className="grid items-start gap-4 sm:grid-cols-2">
      {problems.target && <Alert tone="danger">{problems.target}</Alert>}
      <input type="hidden" name="target" value={chosen.id} />
      {fixed ? (
        <p className="text-sm sm:col-span-2">{t('licensesAll', { most })}</p>
      ) : (
        <NumberInput
          name="quantity"
          label={t('licenses')}
          hint={rangeHint}
          defaultValue={String(Math.min(wish.quantity, most))}
          error={problems.quantity}
        />
      )}
      <Select
        name="plan"
        label={t('plan')}
        hint={t('planHint')}
        options={await planChoices([{ options }], priced ? currency : undefined)}
        defaultValue={plan ? `${plan.term}/${plan.billing}` : ''}
        error={problems.plan}
      />
      {into.length > 0 && (
        <div className="grid gap-2 sm:col-span-2">
          <Select
            name="into"
            label={t('into')}
            empty={t('intoSelf')}
            options={
              await Promise.all(
                possible.map(async ({ id, quantity, endsAt, ...one }) => ({
                  value: id,
                  label: t('intoOption', {
                    title: await offerTitle(one),
                    quantity,
                    date: await lastDayOf(endsAt),
                  }),
                })),
              )
            }
            defaultValue={wish.into ?? ''}
            error={problems.into}
          />
          <NotInto refused={await notInto({ into })} />
        </div>
      )}
      <Button type="submit" className="justify-self-start">
        {t('check')}
      </Button>
    </form>
  )
}

async function notInto({ into }: Pick<Chosen, 'into'>) {
  return Promise.all(
    into.flatMap(({ verdict, ...one }) => {
      if (verdict.allowed) return []
      const { reason, values } = verdict
      return [because(one, { key: `upgrade.into.${reason}`, values })]
    }),
  )
}

// Two of one offer are told apart by how many licences each has.
const because = async ({ id, quantity, ...one }: Omit<One, 'verdict'>, problem: FieldProblem) => ({
  id,
  title: `${await offerTitle(one)} (${(await words('change'))('addonSeats', { quantity })})`,
  why: (await sayFields({ why: problem })).why ?? '',
})
