import { StatusBadge } from '@/components/ui/badge'
import { Button, LinkButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import type { Row } from '@/components/ui/table-row'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { When } from '../../../when'
import { standingCell } from './standing'

type Request = Parameters<typeof standingCell>[0] & {
  id: string
  note: string | null
  createdBy: string
  resentAt: Date | null
  link: string | null
  acceptedBy: { id: string; name: string } | null
}

/** The requests as rows; what can still be done with each stands in it. */
export async function requestRows(requests: Request[]): Promise<Row[]> {
  const t = await words('partnership.requests')
  const refused = await whyNot('partnership.request')
  return Promise.all(
    requests.map(async one => ({
      id: one.id,
      href: `/indirect-resellers/requests/${one.id}`,
      cells: [
        one.note ?? t('noNote', { date: one.createdAt }),
        await stateOf(one),
        one.createdBy,
        <When key="on" at={one.createdAt} />,
        one.standing === 'accepted' || one.standing === 'revoked' ? null : (
          <When key="until" at={one.expiresAt} />
        ),
        <Acts key="acts" request={one} refused={refused} />,
      ],
    })),
  )
}

/** The state; beside it, once accepted, the company that accepted. */
async function stateOf(request: Request) {
  const cell = await standingCell(request)
  const { acceptedBy } = request
  if (!acceptedBy) return cell
  return (
    <span key="state" className="inline-flex flex-wrap items-center gap-x-2">
      <StatusBadge tone={cell.tone} tip={cell.tip}>
        {cell.text}
      </StatusBadge>
      <a className="tt-link" href={`/indirect-resellers/${acceptedBy.id}`}>
        {acceptedBy.name}
      </a>
    </span>
  )
}

async function Acts({ request, refused }: { request: Request; refused: string | undefined }) {
  const [t, common] = [await words('partnership.requests'), await words('common')]
  const { id, standing, link } = request
  const small = { size: 'sm', variant: 'quiet' } as const
  if (standing === 'revoked' || standing === 'accepted') return null
  return (
    <span className="-my-1 -ms-2 flex flex-wrap gap-1">
      {link && <CopyButton text={link} label={t('copyLink')} copiedLabel={common('copied')} />}
      <LinkButton {...small} icon="send" href={`/indirect-resellers/requests/${id}`} whyNot={refused}>
        {t('resend')}
      </LinkButton>
      <Button {...small} icon="ban" type="submit" form="ask" name="revoke" value={id} whyNot={refused}>
        {t('revoke')}
      </Button>
    </span>
  )
}
