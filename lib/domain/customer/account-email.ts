import { z } from 'zod'
import type { FieldProblem } from '../refusal'

const Email = z.email().max(254)

/** Mailboxes anybody can have: no proof of a school (pages §10.1). */
export const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com yahoo.fr ' +
    'yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de proton.me protonmail.com ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr mail.com mail.ru yandex.ru yandex.com zoho.com t-online.de ' +
    'yahoo.de yahoo.it yahoo.es yahoo.ca hotmail.co.uk hotmail.de hotmail.it live.co.uk live.nl gmx.at gmx.ch freenet.de ' +
    'posteo.de tutanota.com tuta.com pm.me hey.com fastmail.com hushmail.com rocketmail.com btinternet.com comcast.net ' +
    'att.net verizon.net libero.it virgilio.it telenet.be skynet.be bluewin.ch aliceadsl.fr numericable.fr club-internet.fr ' +
    'qq.com 163.com 126.com naver.com'
  ).split(' '),
)

export type PartnerDomain = { domain: string; company: string }

const within = (domain: string, parent: string) => domain === parent || domain.endsWith(`.${parent}`)

/** Why this address cannot be the customer's, or nothing (pages §10.1). */
export function emailProblem(
  email: string,
  { partners, education }: { partners: readonly PartnerDomain[]; education: boolean },
): FieldProblem | undefined {
  if (!email) return { key: 'contact.email' }
  if (email.length > 254) return { key: 'tooLong', values: { max: 254 } }
  if (!Email.safeParse(email).success) return { key: 'email' }
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  if (within(domain, 'microsoft.com')) return { key: 'contact.vendor', values: { domain } }
  const partner = partners.find(one => within(domain, one.domain.toLowerCase()))
  if (partner) return { key: 'contact.partner', values: { company: partner.company, domain } }
  if (education && FREE_MAIL.has(domain)) return { key: 'contact.free', values: { domain } }
  if (education && within(domain, 'onmicrosoft.com')) return { key: 'contact.tenant' }
}
