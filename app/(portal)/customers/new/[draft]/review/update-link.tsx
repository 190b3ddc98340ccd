import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'

/** Back to the step where this can be changed; those who only hear it are told what. */
export async function UpdateLink({ href, what }: { href: string; what: string }) {
  const common = await words('common')
  return (
    <LinkButton size="sm" icon="pencil" href={href}>
      <span>
        {common('update')} <span className="sr-only">{what}</span>
      </span>
    </LinkButton>
  )
}
