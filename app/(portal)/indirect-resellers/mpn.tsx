import { Copyable } from '@/components/ui/copyable'
import { words } from '@/lib/i18n/words'

/** A location's MPN ID in a row, with the button that copies it. */
export async function Mpn({ id }: { id: string | null }) {
  const [t, common] = [await words('partnership.list'), await words('common')]
  if (!id) return <span className="text-ink-faint">{common('none')}</span>
  return (
    <span className="-my-1.5 inline-flex">
      <Copyable text={id} label={t('copyMpn')} copiedLabel={common('copied')} />
    </span>
  )
}
