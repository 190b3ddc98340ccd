import { words } from '@/lib/i18n/words'

/** Who gives a temporary password to somebody who cannot sign in. */
export async function WhoCan({ lead }: { lead: string }) {
  const t = await words('signIn.forgot')
  return (
    <div className="grid gap-2 text-sm">
      <p>{lead}</p>
      <ul className="grid list-disc gap-2 ps-5">
        <li>{t('partner')}</li>
        <li>{t('customer')}</li>
      </ul>
    </div>
  )
}
