import { LinkButton } from '@/components/ui/button'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'

/** Adding people one by one or from a file; who may not is told who can. */
export async function HeadActions({ base }: { base: string }) {
  const t = await words('user')
  return (
    <>
      <LinkButton icon="upload" href={`${base}/upload`} whyNot={await whyNot('user.import')}>
        {t('upload')}
      </LinkButton>
      <LinkButton
        variant="primary"
        icon="user-plus"
        href={`${base}/add`}
        whyNot={await whyNot('user.manage')}
      >
        {t('add')}
      </LinkButton>
    </>
  )
}
