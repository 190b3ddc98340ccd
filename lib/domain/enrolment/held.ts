import type { Db } from '../../db/scope'
import { Refusal } from '../refusal'

type Row = {
  name: string
  kind: 'provider' | 'reseller'
  country: string
  email: string
  domain: string
  first_name: string
  last_name: string
  expires_at: Date
  confirmed: boolean
  person_known: boolean
  company_known: boolean
}

/** The enrolment whose link this person holds; the refusal where it cannot be confirmed. Every key that is none gets one answer. */
export async function held(db: Db, now: Date) {
  const [row] = await db.$queryRaw<Row[]>`select * from enrolment_read()`
  if (!row) throw new Refusal('enrolment.gone')
  const details = { company: row.name, email: row.email, domain: row.domain, date: row.expires_at }
  if (row.confirmed) throw new Refusal('enrolment.used', details)
  if (row.person_known) throw new Refusal('enrolment.personKnown', details)
  if (row.company_known) throw new Refusal('enrolment.companyKnown', details)
  if (row.expires_at <= now) throw new Refusal('enrolment.expired', details)
  return { row, details }
}
