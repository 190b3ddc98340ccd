import { Button } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { signOut } from '@/lib/web/preferences'

/** Signs out and comes back to this link. */
export async function OtherAccount({ path }: { path: string }) {
  const t = await words('partnership.accept')
  return (
    <form action={signOut}>
      <input type="hidden" name="next" value={path} />
      <Button type="submit" size="sm" icon="log-out">
        {t('other')}
      </Button>
    </form>
  )
}
