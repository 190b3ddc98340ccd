import { FREE_MAIL } from '../customer/account-email'

export const checks = ['email', 'employment', 'business'] as const
export type Check = (typeof checks)[number]

/** What a person's address says of where they work (rules §1.4). */
export type Address = 'own' | 'webMail' | 'other' | 'unknown'

const within = (domain: string, parent: string) => domain === parent || domain.endsWith(`.${parent}`)

/** The mail domain must be the company's; web-mail proves nothing, and a company without a domain cannot be compared. */
export function addressOf(email: string, companyDomain: string | null): Address {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  if (FREE_MAIL.has(domain)) return 'webMail'
  if (!companyDomain) return 'unknown'
  return within(domain, companyDomain.toLowerCase()) ? 'own' : 'other'
}

/** What the portal can tell of employment by itself: one Global admin at the company's own domain is enough. */
export function employmentOf(emails: readonly string[], companyDomain: string | null): boolean {
  return emails.some(email => addressOf(email, companyDomain) === 'own')
}

/** rules §1.5: an authorized company is qualified until its agreement is signed, then active; a rejected one is declined. */
export const programmeAfter = (to: 'authorized' | 'rejected' | 'pending', signed: boolean) =>
  to === 'rejected' ? 'declined' : to === 'pending' ? 'pending' : signed ? 'active' : 'qualified'
