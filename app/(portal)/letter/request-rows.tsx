import type { Tone } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { Button, LinkButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import type { Row } from '@/components/ui/table-row'
import type { LetterStanding } from '@/lib/domain/letter/standing'
import type { Permission } from '@/lib/domain/permission'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { When } from '../../when'
import { letterCell, standingCell } from './standing'

type Request = Parameters<typeof standingCell>[0] & {
  id: string
  note: string | null
  createdBy: string
  resentAt: Date | null
  link: string | null
  letter: LetterStanding | null
  acceptedBy: { id: string; name: string } | null
}

type Where = {
  /** The list's own address. */
  path: string
  permission: Permission
  /** Where the company that accepted is to be found. */
  accepted: (by: { id: string; name: string }) => string
}

/** The requests as rows; what can still be done with each stands in it. */
export async function requestRows(
  requests: Request[],
  { path, permission, accepted }: Where,
): Promise<Row[]> {
  const t = await words('partnership.requests')
  const refused = await whyNot(permission)
  return Promise.all(
    requests.map(async one => ({
      id: one.id,
      href: `${path}/${one.id}`,
      cells: [
        one.note ?? t('noNote', { date: one.createdAt }),
        await stateOf(one, accepted),
        one.createdBy,
        <When key="on" at={one.createdAt} />,
        one.standing === 'accepted' || one.standing === 'revoked' ? null : (
          <When key="until" at={one.expiresAt} />
        ),
        <Acts key="acts" request={one} path={path} refused={refused} />,
      ],
    })),
  )
}

const inks: Partial<Record<Tone, string>> = { danger: 'text-danger', warning: 'text-warning' }

/** The state; below it, once accepted, the company that accepted, and what became of a message the portal sent. */
async function stateOf(request: Request, accepted: Where['accepted']) {
  const cell = await standingCell(request)
  const { acceptedBy, standing, letter } = request
  const sent = letter && standing !== 'accepted' ? await letterCell(letter) : null
  if (!acceptedBy && !sent) return cell
  return (
    <span key="state">
      <StatusBadge tone={cell.tone} tip={cell.tip}>
        {cell.text}
      </StatusBadge>
      {acceptedBy && (
        <small>
          <a className="tt-link" href={accepted(acceptedBy)}>
            {acceptedBy.name}
          </a>
        </small>
      )}
      {sent && (
        <small title={sent.tip} className={inks[sent.tone]}>
          {sent.text}
        </small>
      )}
    </span>
  )
}

type ActsProps = { request: Request; path: string; refused: string | undefined }

async function Acts({ request, path, refused }: ActsProps) {
  const [t, common] = [await words('partnership.requests'), await words('common')]
  const { id, standing, link } = request
  const small = { size: 'sm', variant: 'quiet' } as const
  if (standing === 'revoked' || standing === 'accepted') return null
  return (
    <span className="-my-1 -ms-2 flex flex-wrap gap-1">
      {link && <CopyButton text={link} label={t('copyLink')} copiedLabel={common('copied')} />}
      <LinkButton {...small} icon="send" href={`${path}/${id}`} whyNot={refused}>
        {t('resend')}
      </LinkButton>
      <Button {...small} icon="ban" type="submit" form="ask" name="revoke" value={id} whyNot={refused}>
        {t('revoke')}
      </Button>
    </span>
  )
}
