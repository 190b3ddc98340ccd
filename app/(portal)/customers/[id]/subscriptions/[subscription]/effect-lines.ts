import { formatMoney } from '@/components/ui/number'
import type { Effect } from '@/lib/domain/change/effect'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { day } from './moment'
import { offerTitle } from './shown'

/** What an effect does to money and to what goes along, a sentence each. */
export async function effectLines(effect: Effect): Promise<string[]> {
  const [t, f] = [await words('change'), await format()]
  return [
    ...(await moneyLines(effect)),
    ...(effect.along.length > 0
      ? [t('along', { names: f.list(await Promise.all(effect.along.map(offerTitle))) })]
      : []),
    ...(effect.drops ? [t('drops')] : []),
  ]
}

/** Nothing at all for those whom prices do not concern (rules §3.7). */
export async function moneyLines({ money }: Effect): Promise<string[]> {
  if (!money) return []
  const [t, locale] = [await words('change'), await currentLocale()]
  const amount = (minor: number) => formatMoney(Math.abs(minor), money.currency, locale)
  const { chargeMinor, refundMinor, next } = money
  const net = chargeMinor - refundMinor
  const now =
    chargeMinor > 0 && refundMinor > 0
      ? t('chargeRefund', {
          charge: amount(chargeMinor),
          refund: amount(refundMinor),
          net: amount(net),
          way: net < 0 ? 'back' : 'due',
        })
      : chargeMinor > 0
        ? t('charge', { amount: amount(chargeMinor) })
        : refundMinor > 0
          ? t('refund', { amount: amount(refundMinor) })
          : t('noMoney')
  const later = next
    ? t('next', { amount: amount(next.amountMinor), date: await day(next.at), renewal: String(next.renewal) })
    : t('noNext')
  return [now, later]
}

export const lastDayOf = async (endsAt: Date | null) => (endsAt ? day(lastDay(endsAt)) : '–')
