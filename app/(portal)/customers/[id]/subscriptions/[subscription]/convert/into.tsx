import { Select } from '@/components/ui/select'
import { words } from '@/lib/i18n/words'
import { sayFields } from '@/lib/web/say'
import { lastDayOf } from '../effect-lines'
import { NotInto } from '../not-into'
import type { Found } from './found'

/** The customer's subscriptions of the offer chosen: those that can take the trial's licences, and why the others cannot. */
export async function Into({ found, error }: { found: Found; error: string | undefined }) {
  const { into, wish } = found
  if (into.length === 0 && !error) return null
  const [t, u, change] = [await words('change.convert'), await words('upgrade'), await words('change')]
  const refused = await Promise.all(
    into.flatMap(({ id, title, quantity, verdict }) => {
      if (verdict.allowed) return []
      const named = `${title} (${change('addonSeats', { quantity })})`
      return [sayFields({ why: verdict.problem }).then(({ why = '' }) => ({ id, title: named, why }))]
    }),
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
              .map(async ({ id, title, quantity, endsAt }) => ({
                value: id,
                label: u('intoOption', { title, quantity, date: await lastDayOf(endsAt) }),
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
