import { z } from 'zod'
import { marketOf } from '../country/market'
import { NewPassword } from '../member/schema'

const oneLine = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text)
const line = (max: number) => z.string().trim().min(1).max(max).refine(oneLine, 'oneLine')

export const OpenFirstStart = z.strictObject({ key: z.string().max(200) })

export const CreateOperator = z
  .strictObject({
    key: z.string().max(200),
    organisation: line(120),
    country: z.string().refine(code => marketOf(code) !== null, 'country.choose'),
    firstName: line(60),
    lastName: line(60),
    email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
    password: NewPassword,
    repeated: z.string(),
  })
  .refine(input => input.password === input.repeated, { path: ['repeated'], message: 'password.differs' })
