import { Select } from '@/components/ui/select'
import type { FieldProblem } from '@/lib/domain/refusal'
import { words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import { lastDayOf } from '../effect-lines'
import { NotInto } from '../not-into'
import { offerTitle } from '../shown'
import type { Found } from './found'

type One = Found['into'][number]

/** The customer's subscriptions of the offer chosen: those that can take the trial's licences, and why the others cannot. */
export async function Into({ found, error }: { found: Found; error: string | undefined }) {
  const { into, wish } = found
  if (into.length === 0 && !error) return null
  const [t, u, change] = [await words('change.convert'), await words('upgrade'), await words('change')]
  const because = async ({ id, quantity, ...one }: Omit<One, 'verdict'>, problem: FieldProblem) => ({
    id,
    title: `${await offerTitle(one)} (${change('addonSeats', { quantity })})`,
    why: (await sayFields({ why: problem })).why ?? '',
  })
  const refused = await Promise.all(
    into.flatMap(({ verdict, ...one }) => (verdict.allowed ? [] : [because(one, verdict.problem)])),
  )
  return (
    <div className="grid gap-2 sm:col-span-2">
      <Select
        name="into"
        label={t('into')}
        hint={t('intoHint')}
        empty={t('intoSelf')}
        options={
          await Promise.all(
            into
              .filter(({ verdict }) => verdict.allowed)
              .map(async ({ id, quantity, endsAt, ...one }) => ({
                value: id,
                label: u('intoOption', {
                  title: await offerTitle(one),
                  quantity,
                  date: await lastDayOf(endsAt),
                }),
              })),
          )
        }
        defaultValue={wish.into ?? ''}
        error={error}
      />
      <NotInto refused={refused} />
    </div>
  )
}
