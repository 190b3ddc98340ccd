import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { Sheet } from './(public)/sheet'

/** No page has this address: said in a frame of its own, since no layout is around it. */
export default async function NotFound() {
  const t = await words('shell.error')
  return (
    <Sheet title={t('notFoundTitle')} lead={t('notFoundBody')}>
      <LinkButton href="/">{t('goHome')}</LinkButton>
    </Sheet>
  )
}
