import { z } from 'zod'
import { NewPassword } from '../member/schema'

export const RequestPasswordReset = z.strictObject({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
})

export const ResetForgottenPassword = z
  .strictObject({ key: z.string().max(200), password: NewPassword, repeated: z.string() })
  .refine(input => input.password === input.repeated, { path: ['repeated'], message: 'password.differs' })
