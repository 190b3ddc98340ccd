import type { readEnrolment } from '@/lib/domain/enrolment/queries'

type Answer = Awaited<ReturnType<typeof readEnrolment>>
/** What the page of an enrolment is made of. */
export type Found = Extract<Answer, { ok: true }>['value']
