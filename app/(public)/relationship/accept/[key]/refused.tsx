import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Refusal } from '@/lib/domain/refusal'
import type { Verdict } from '@/lib/domain/relationship/rules'
import { env } from '@/lib/env'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'
import { OtherAccount } from '../../../partnership/accept/[key]/other-account'

type Props = { verdict: Verdict; path: string }

/** Why it cannot be accepted here, and the one next step. */
export async function Refused({ verdict, path }: Props) {
  const [t, partnership] = [await words('relationship.accept'), await words('partnership.accept')]
  const already = verdict.key === 'relationship.already'
  return (
    <Alert
      tone={already ? 'positive' : 'warning'}
      title={already ? t('alreadyTitle') : partnership('noTitle')}
      actions={<Next verdict={verdict} path={path} />}
    >
      {await say(new Refusal(verdict.key, verdict.details))}
    </Alert>
  )
}

const ways = {
  'relationship.already': ['/partner-relationships', 'partners'],
  'relationship.ownLink': ['/customers/requests', 'requests'],
} as const

async function Next({ verdict: { key }, path }: Props) {
  const [t, partnership] = [await words('relationship.accept'), await words('partnership.accept')]
  if (key in ways) {
    const [href, label] = ways[key as keyof typeof ways]
    return (
      <LinkButton size="sm" href={href}>
        {t(label)}
      </LinkButton>
    )
  }
  if (key === 'relationship.otherMarket')
    return (
      <LinkButton size="sm" icon="search" href="/find-a-provider">
        {partnership('find')}
      </LinkButton>
    )
  if (key === 'relationship.notCustomer') return <OtherAccount path={path} />
  if (key !== 'role.missing') return null
  const link = env().NEXTAUTH_URL.replace(/\/+$/, '') + path
  const copied = (await words('common'))('copied')
  return <CopyButton wide text={link} label={partnership('forward')} copiedLabel={copied} />
}
