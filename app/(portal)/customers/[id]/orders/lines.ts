import type { OrderItem } from '@/lib/domain/order/history'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'

/** One line of an order in words; a kind of change without words of its own is told by its title. */
export async function spokenLine() {
  const [t, locale] = [await words('orderRequest.history'), await currentLocale()]
  return ({ transaction, quantity: count, titleEn, titleFr }: OrderItem) => {
    const key = `transactions.${transaction}` as 'transactions.new'
    const title = locale === 'fr' ? titleFr : titleEn
    return t('line', { what: t.has(key) ? t(key) : transaction, count, title })
  }
}
