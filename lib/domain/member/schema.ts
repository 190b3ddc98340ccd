import { z } from 'zod'

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
  .strictObject({ current: z.string().min(1).max(200), password: NewPassword, repeated: z.string() })
  .refine(input => input.password === input.repeated, { path: ['repeated'], message: 'password.differs' })
  .refine(input => input.password !== input.current, { path: ['password'], message: 'password.same' })
