import { formatMoney } from '@/components/ui/number'
import type { VerifiedLocation } from '@/lib/domain/mpn/rules'
import type { SeatsTold } from '@/lib/domain/subscription/operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'

/** What a change of licences does, in a sentence or two; nothing where nothing changes. */
export async function saySeats(told: SeatsTold): Promise<string> {
  const said = await sayMoney(told)
  return told.drops ? `${said} ${(await words('subscription'))('effectDrops')}` : said
}

async function sayMoney({ addedSeats, removedSeats, money }: SeatsTold): Promise<string> {
  const [t, locale] = [await words('subscription'), await currentLocale()]
  const seats = addedSeats + removedSeats
  if (seats === 0) return ''
  const paid = money && (addedSeats > 0 ? money.chargeMinor : money.refundMinor)
  if (!money?.cycleEnd || !paid)
    return addedSeats > 0 ? t('effectMorePlain', { seats }) : t('effectFewerPlain', { seats })
  const amount = (minor: number) => formatMoney(minor, money.currency, locale)
  const span = { seats, days: money.days, date: money.cycleEnd }
  const now =
    addedSeats > 0
      ? t('effectMore', { ...span, charge: amount(paid) })
      : t('effectFewer', { ...span, refund: amount(paid) })
  if (money.billing === 'one_time') return now
  return `${now} ${t('effectThen', { billing: money.billing, amount: amount(money.perChargeMinor) })}`
}

export async function sayLocation({ company, city, country, mpnId }: VerifiedLocation): Promise<string> {
  return (await words('subscription'))('verified', { company, city, country, mpnId })
}
