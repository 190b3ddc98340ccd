import type { StatusCell } from '@/components/ui/table-row'
import { format, words } from '@/lib/i18n/words'
import type { Shown } from './shown'

type Serving = Shown['resellers'][number]

/** Delegated admin as it stands: granted, taken back by whom and when, or never given. */
export async function rightsCells() {
  const [t, own, f] = [await words('customer.account'), await words('own.partners'), await format()]
  return ({ delegatedAdmin, withdrawnAt, withdrawnBy }: Serving): StatusCell => {
    if (withdrawnAt) {
      const date = f.dateTime(new Date(withdrawnAt), { dateStyle: 'medium' })
      const tip = withdrawnBy ? own('withdrawnTip', { by: withdrawnBy }) : undefined
      return { tone: 'warning', text: t('withdrawnOn', { date }), tip }
    }
    return delegatedAdmin
      ? { tone: 'positive', text: t('granted') }
      : { tone: 'neutral', text: t('notGranted') }
  }
}

/** The role tenant owner: since when, and who gave it for which company. */
export async function ownerCells() {
  const t = await words('own.directory')
  return ({ tenantOwner }: Serving): StatusCell =>
    tenantOwner
      ? {
          tone: 'positive',
          text: t('held', { date: new Date(tenantOwner.at) }),
          tip: t('heldFor', { by: tenantOwner.by, company: tenantOwner.for }),
        }
      : { tone: 'neutral', text: t('notHeld') }
}
