import { LinkButton } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { words } from '@/lib/i18n/words'

/** Nothing is at this address, or nothing that the reader may know of. */
export default async function NotFound() {
  const t = await words('shell.error')
  return (
    <Empty
      whole
      kind="no-match"
      title={t('notFoundTitle')}
      action={<LinkButton href="/">{t('goHome')}</LinkButton>}
    >
      {t('notFoundBody')}
    </Empty>
  )
}
