import { format, words } from '@/lib/i18n/words'

type Held = { assigned: number; names: string[]; arranged: number }

/** Who holds licences that are to be fewer in the next term, and what becomes of that (asks §6). */
export async function heldSays({ assigned, names, arranged }: Held) {
  const [t, f] = [await words('change.renewal'), await format()]
  const [named, more] = [f.list(names), assigned - names.length]
  return t('held', { assigned, arranged, free: assigned - arranged, names: named || 'none', more })
}
