import type { Tone } from '@/components/ui/alert'
import type { Standing } from '@/lib/domain/partnership/rules'
import { words } from '@/lib/i18n/words'

type Request = {
  standing: Standing
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  revokedBy: string | null
  acceptedAt: Date | null
  acceptedBy: { name: string } | null
}

const tones: Record<Standing, Tone | 'neutral'> = {
  requested: 'info',
  accepted: 'positive',
  revoked: 'neutral',
  expired: 'warning',
}

/** What became of a request, in a word, with who and when behind it. */
export async function standingCell(request: Request) {
  const t = await words('partnership.requests')
  const { standing, expiresAt, acceptedAt, acceptedBy, revokedAt, revokedBy } = request
  const by = (standing === 'accepted' ? acceptedBy?.name : revokedBy) ?? ''
  const date =
    (standing === 'accepted' ? acceptedAt : standing === 'revoked' ? revokedAt : expiresAt) ?? expiresAt
  return {
    tone: tones[standing],
    text: t(`states.${standing}`),
    tip: t(`tips.${standing}`, { by, date }),
  }
}
