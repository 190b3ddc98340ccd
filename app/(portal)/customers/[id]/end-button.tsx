import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import type { Shown } from './shown'

/** Leads to the dialog that ends the relationship; where one may not, it says why and who can. */
export async function EndButton({ customer: { id, viewer, state } }: { customer: Shown }) {
  if (viewer === 'customer' || state === 'ended') return null
  const t = await words('relationship.end')
  return (
    <LinkButton icon="unlink" href={`/customers/${id}?end=1`} whyNot={await whyNot('relationship.end')}>
      {t(viewer === 'provider' ? 'button' : 'buttonReseller')}
    </LinkButton>
  )
}
