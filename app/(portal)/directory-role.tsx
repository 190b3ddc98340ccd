import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { grantRole, withdrawRole } from './directory-role-actions'

type Props = {
  customerId: string
  /** The customer's name. */
  customer: string
  reseller: { id: string; name: string }
  held: boolean
  /** Why nobody can change it now, whatever the role. */
  never?: string | undefined
}

/** The button that makes a reseller tenant owner for Azure, or takes the role back, and its question (product M17). */
export async function DirectoryRole({ customerId, customer, reseller, held, never }: Props) {
  const [t, common] = [await words('own.directory'), await words('common')]
  const id = `${held ? 'take' : 'give'}-role-${reseller.id}-${customerId}`
  const names = { reseller: reseller.name, customer }
  const reason = never ?? (await whyNot('directoryRole.manage'))
  return (
    <>
      <Button size="sm" opens={id} whyNot={reason}>
        {t(held ? 'withdraw' : 'grant')}
      </Button>
      {!reason && (
        <ConfirmDialog
          key={id}
          id={id}
          title={t(held ? 'withdrawTitle' : 'grantTitle', names)}
          action={held ? withdrawRole : grantRole}
          hidden={{ customerId, resellerId: reseller.id, role: 'tenantOwner' }}
          confirmLabel={t(held ? 'withdraw' : 'grant')}
          cancelLabel={common('cancel')}
          errorTitle={t('failed')}
          tone={held ? 'danger' : 'primary'}
        >
          <p>{t(held ? 'withdrawBody' : 'grantBody', names)}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
