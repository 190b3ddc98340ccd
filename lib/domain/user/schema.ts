import { z } from 'zod'
import { roles } from '../actor'
import { allCountries } from '../country/market'
import { adminRoles, mostSelected } from './rules'

/** Whose people: the customer's, as a partner has it in its list, or the acting customer's own. */
const of = { customerId: z.uuid().optional() }
const cursor = z.string().max(300).optional().catch(undefined)

const oneLine = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text)
const text = z.string().trim().max(50).refine(oneLine, 'oneLine')
const names = {
  firstName: text.default(''),
  lastName: text.default(''),
  displayName: text.min(1),
}
const location = z
  .string()
  .trim()
  .toUpperCase()
  .refine(code => allCountries().includes(code), 'user.location')
const adminRolesHeld = z
  .array(z.enum(roles))
  .max(roles.length)
  .optional()
  .transform(held => adminRoles.filter(role => held?.includes(role)))

/** Minted by the form and never stored: it lets the very same answer be given again when the first was lost. */
const key = z.string().regex(/^[\w-]{16,100}$/)
const users = z
  .union([z.string().transform(list => list.split(',')), z.array(z.string())])
  .pipe(z.array(z.uuid()).min(1, 'user.noneSelected').max(mostSelected))
  .transform(ids => [...new Set(ids)])

export const OfTenant = z.strictObject(of)
export const OfUser = z.strictObject({ ...of, id: z.uuid() })

export const ListUsers = z.strictObject({
  ...of,
  deleted: z.boolean().default(false),
  q: z
    .string()
    .trim()
    .transform(typed => typed.slice(0, 100))
    .optional(),
  role: z
    .enum([...adminRoles, 'user'])
    .optional()
    .catch(undefined),
  licensed: z.enum(['yes', 'no']).optional().catch(undefined),
  after: cursor,
  before: cursor,
})

export const AddUser = z.strictObject({
  ...of,
  ...names,
  key,
  /** What stands before the @. */
  userName: z
    .string()
    .trim()
    .toLowerCase()
    .min(1)
    .max(64)
    .refine(typed => /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/.test(typed), 'user.userName'),
  location,
  roles: adminRolesHeld,
})

export const EditUser = z.strictObject({
  ...of,
  ...names,
  id: z.uuid(),
  version: z.coerce.number().int(),
  location,
  roles: adminRolesHeld,
})

/** The file as text; what is absurdly long is not read at all. */
const csv = z
  .string({ error: 'user.noFile' })
  .max(500_000)
  // Postgres keeps no NUL; it is told as what it is, text in another encoding.
  .transform(typed => typed.replaceAll('\0', '\uFFFD'))

export const ValidateUsers = z.strictObject({ ...of, csv })
export const UploadUsers = z.strictObject({ ...of, csv, key, location })

export const ReadLicensing = z.strictObject({ ...of, users })
const some = z.array(z.uuid()).max(200).default([])
export const SetLicenses = z.strictObject({ ...of, users, give: some, take: some })
