import { FlashToast } from '@/components/ui/toast'
import { words } from '@/lib/i18n/words'

type Props = { search: Record<string, string>; resellers: { id: string; name: string | null }[] }

/** Says once what became of a reseller's role. */
export async function DirectoryRoleTold({ search, resellers }: Props) {
  const t = await words('own.directory')
  const told = (['granted', 'withdrawn'] as const).find(one => one === search.role)
  const reseller = resellers.find(one => one.id === search.of)?.name
  return told && reseller ? <FlashToast param="role" message={t(told, { reseller })} /> : null
}
