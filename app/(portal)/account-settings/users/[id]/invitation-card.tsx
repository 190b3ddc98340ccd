import { StatusBadge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CopyButton } from '@/components/ui/copy-button'
import { Copyable } from '@/components/ui/copyable'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { LetterStanding } from '@/lib/domain/letter/standing'
import { invitationDays, type MemberState } from '@/lib/domain/member/rules'
import { mailto } from '@/lib/domain/partnership/rules'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { letterCell } from '../../../letter/standing'
import { renew } from '../actions'

type Props = {
  member: { id: string; firstName: string; email: string; state: MemberState }
  invitation: { createdBy: string; expiresAt: Date; link: string | null; letter: LetterStanding | null }
}

/** The link that waits for its person, with a letter to send it in. */
export async function InvitationCard({ member, invitation }: Props) {
  const [t, common, actor] = [await words('member'), await words('common'), await currentActor()]
  const { createdBy: by, expiresAt: date, link } = invitation
  const letter = invitation.letter && (await letterCell(invitation.letter))
  const says =
    member.state === 'expired' ? t('invitationExpired', { date }) : t('invitationWaiting', { by, date })
  if (!link)
    return (
      <Card title={t('invitationTitle')}>
        <p className="text-sm">{says}</p>
        <p className="text-sm text-ink-muted">{t('invitationHidden')}</p>
      </Card>
    )
  const organisation = actor.organisation?.name ?? ''
  const subject = t('subject', { organisation })
  const { firstName, email } = member
  const body = t('body', { firstName, organisation, link, date, email, sender: actor.user?.name ?? '' })
  return (
    <Card title={t('invitationTitle')}>
      <div className="grid gap-4 text-sm">
        <p>{says}</p>
        {letter && (
          <p className="flex flex-wrap items-baseline gap-2">
            <StatusBadge tone={letter.tone}>{letter.text}</StatusBadge>
            <span className="text-ink-muted">{letter.tip}</span>
          </p>
        )}
        {member.state === 'invited' && (
          <>
            <div>
              <p className="tt-label">{t('link')}</p>
              <Copyable text={link} label={t('copyLink')} copiedLabel={common('copied')} />
            </div>
            <div>
              <p className="tt-label">{t('letter')}</p>
              <div className="rounded-md border border-line bg-sunken p-3 whitespace-pre-wrap wrap-anywhere">
                {body}
              </div>
            </div>
          </>
        )}
        <div className="flex flex-wrap gap-2">
          {member.state === 'invited' && (
            <>
              <LinkButton variant="primary" icon="mail" href={mailto({ to: email, subject, body })} data-hard>
                {t('openInEmail')}
              </LinkButton>
              <CopyButton
                wide
                text={`${subject}\n\n${body}`}
                label={t('copyLetter')}
                copiedLabel={common('copied')}
              />
            </>
          )}
          <ActionForm
            action={renew}
            hidden={{ id: member.id }}
            errorTitle={t('renew', { days: invitationDays })}
            prefix="renew"
          >
            <SubmitButton variant="secondary" icon="refresh-cw">
              {t('renew', { days: invitationDays })}
            </SubmitButton>
          </ActionForm>
        </div>
      </div>
    </Card>
  )
}
