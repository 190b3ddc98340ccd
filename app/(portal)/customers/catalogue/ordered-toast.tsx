import { FlashToast } from '@/components/ui/toast'
import { words } from '@/lib/i18n/words'

/** Says, on the customer's Subscriptions, that the order just placed went through. */
export async function OrderedToast({ count }: { count: string | undefined }) {
  const placed = /^\d{1,2}$/.test(count ?? '') ? Number(count) : 0
  if (placed === 0) return null
  return <FlashToast message={(await words('order'))('ordered', { count: placed })} param="ordered" />
}
