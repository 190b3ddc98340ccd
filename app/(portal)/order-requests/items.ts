import type { RequestRow } from '@/lib/domain/order-request/find'
import type { AskedItem } from '@/lib/domain/order-request/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'

/** What a request asks for, in one line. */
export async function spokenItems() {
  const [t, locale] = [await words('orderRequest'), await currentLocale()]
  const title = (item: AskedItem) => (locale === 'fr' ? item.titleFr : item.titleEn)
  const key = { new: 'item', seats: 'seatsItem', upgrade: 'upgradeItem' } as const
  return {
    title,
    line: (kind: RequestRow['kind'], items: readonly AskedItem[]) =>
      items.map(item => t(key[kind], { title: title(item), count: item.quantity })).join(', '),
  }
}

export const requestTone = {
  open: 'info',
  approved: 'positive',
  declined: 'danger',
  withdrawn: 'neutral',
} as const
