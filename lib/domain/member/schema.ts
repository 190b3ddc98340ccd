import { z } from 'zod'
import { roles } from '../actor'

/** Passwords so common that they are no secret; the portal's own demo password is not among them, its world is not secret. */
const common = [
  'password',
  'motdepasse',
  'azerty',
  'qwerty',
  '12345678',
  'iloveyou',
  'letmein',
  'welcome',
  'bonjour',
]

const tooCommon = (password: string) => {
  const bare = password.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return (
    common.some(word => bare.replaceAll(/^\d+|\d+$/g, '') === word || bare === word) || /^(.)\1+$/.test(bare)
  )
}

/** Length decides, not composition (quality.md, Security). */
export const NewPassword = z
  .string()
  .min(12)
  .max(200)
  .refine(password => !tooCommon(password), 'password.common')

export const ChangePassword = z
  .strictObject({
    current: z.string().min(1).max(200),
    password: NewPassword,
    repeated: z.string(),
    next: z.string().max(2000).optional(),
  })
  .refine(input => input.password === input.repeated, { path: ['repeated'], message: 'password.differs' })
  .refine(input => input.password !== input.current, { path: ['password'], message: 'password.same' })

const oneLine = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text)
const name = z
  .string()
  .trim()
  .min(1)
  .max(50)
  .refine(oneLine, 'oneLine')
  .refine(text => /\p{L}/u.test(text), 'contact.name')
const someRoles = z
  .array(z.enum(roles))
  .max(roles.length)
  .optional()
  .transform(held => roles.filter(role => held?.includes(role)))
const heldRoles = someRoles.refine(held => held.length > 0, 'member.noRole')

export const InviteMember = z.strictObject({
  /** Minted by the form, so that a double click is the same person. */
  id: z.uuid(),
  firstName: name,
  lastName: name,
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  /** In which the invitation, and what follows, is written; the inviting person's own where none is said. */
  locale: z.enum(['en', 'fr']).optional(),
  roles: heldRoles,
})

export const OfMember = z.strictObject({ id: z.uuid() })

export const ChangeRoles = z.strictObject({
  id: z.uuid(),
  /** What the form showed. */ was: someRoles,
  roles: heldRoles,
})

export const ListMembers = z.strictObject({
  q: z
    .string()
    .trim()
    .transform(typed => typed.slice(0, 100) || undefined)
    .optional(),
  role: z.enum(roles).optional().catch(undefined),
  after: z.string().max(300).optional().catch(undefined),
  before: z.string().max(300).optional().catch(undefined),
})

export const AcceptInvitation = z
  .strictObject({ key: z.string().max(200), password: NewPassword, repeated: z.string() })
  .refine(input => input.password === input.repeated, { path: ['repeated'], message: 'password.differs' })
