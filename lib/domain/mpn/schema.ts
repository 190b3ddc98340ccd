import { z } from 'zod'

/** Seven digits, however they were spaced. */
export const MpnId = z
  .string()
  .max(40)
  .transform(typed => typed.replace(/\s/g, ''))
  .superRefine((typed, issues) => {
    if (typed === '') issues.addIssue({ code: 'custom', message: 'required' })
    else if (!/^\d{7}$/.test(typed)) issues.addIssue({ code: 'custom', message: 'mpn.digits' })
  })

export const VerifyMpnId = z.strictObject({ mpnId: MpnId })
