import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { Sheet } from '../../../sheet'

/** Unknown, cut off, foreign: every key that is none gets this one answer. */
export default async function Nowhere() {
  const t = await words('partnership.accept')
  return (
    <Sheet title={t('nowhereTitle')} lead={t('nowhere')}>
      <LinkButton href="/">{t('home')}</LinkButton>
    </Sheet>
  )
}
