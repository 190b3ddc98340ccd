import { keyHash } from '@/lib/domain/partnership/link'
import type { Cast, Person } from './companies'
import { people } from './people'
import type { Stage } from './stage'
import { plusDays } from './time'

const address = {
  address_line1: '7 cours des Tilleuls',
  city: 'Annecy',
  postal_code: '74000',
  country: 'FR',
  market: 'europe',
}
const [NAME, DOMAIN] = ['Ombelle Informatique', 'ombelle.example']

/** A page that any reader opens: a short text, as the register would print it. */
const extract = () => {
  const text = 'BT /F1 14 Tf 72 760 Td (Register of companies: Ombelle Informatique, Annecy) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${body}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  )
}

/** A company in the middle of its enrolment: it confirmed its address, was rejected, and appealed with a document. */
export function enterOmbelle({ rows, chance, time, tell }: Stage, cast: Cast, passwordHash: string) {
  const [confirmed, rejected, appealed] = [time.before(9), time.before(5), time.before(2)]
  const id = chance.id(confirmed)
  const admin: Person = { id: chance.id(confirmed), name: 'Maud Rivoire' }
  const email = `global.admin@${DOMAIN}`
  const person = { first_name: 'Maud', last_name: 'Rivoire', password_hash: passwordHash }
  const waiting = { kind: 'reseller', vetting: 'pending', programme: 'pending', global_mpn_id: '6079164' }
  rows.organisation.push({ id, name: NAME, domain: DOMAIN, ...address, ...waiting, created_at: confirmed })
  rows.location.push({
    id: chance.id(confirmed),
    organisation_id: id,
    mpn_id: '6283307',
    name: NAME,
    city: address.city,
    country: address.country,
  })
  rows.app_user.push({ id: admin.id, email, ...person, must_change_password: false, created_at: confirmed })
  rows.membership.push({
    ...{ user_id: admin.id, organisation_id: id, roles: ['globalAdmin'], display_name: admin.name },
    ...{ usage_location: null, deleted_at: null, version: 1 },
  })
  const enrolment = chance.id(confirmed)
  rows.enrolment.push({
    id: enrolment,
    ...address,
    ...{ kind: 'reseller', name: NAME, email, domain: DOMAIN, locale: 'fr' },
    ...{ first_name: 'Maud', last_name: 'Rivoire', password_hash: null },
    // The link has done its work; nobody can derive this key again.
    key_hash: keyHash(enrolment),
    created_at: confirmed,
    expires_at: plusDays(confirmed, 7),
    confirmed_at: confirmed,
    organisation_id: id,
  })
  const operator = { by: cast.operator.person('operator'), organisationId: cast.operator.id }
  const reason = 'The company register has no company of this name in Annecy.'
  const decision = { email: true, employment: true, business: false, reason }
  rows.vetting_decision.push({
    ...{ organisation_id: id, id: chance.id(rejected), from_: 'pending', to_: 'rejected', ...decision },
    ...{ decided_by: people.operator.operator?.join(' '), decided_at: rejected },
  })
  const file = extract()
  rows.vetting_appeal.push({
    ...{ organisation_id: id, id: chance.id(appealed), file },
    ...{ file_name: 'extrait-registre.pdf', file_type: 'application/pdf', file_size: file.length },
    reason: 'La société est immatriculée depuis trois semaines : voici l’extrait du registre.',
    ...{ appealed_by: admin.name, appealed_at: appealed },
  })
  const own = { organisationId: id, by: admin, subject: NAME, subjectId: id }
  tell({ ...own, at: confirmed, operation: 'confirmEnrolment', changes: { vetting: ['none', 'pending'] } })
  tell({
    ...{ ...operator, subject: NAME, subjectId: id, at: rejected, operation: 'rejectOrganisation' },
    changes: { vetting: ['pending', 'rejected'], reason: [null, reason] },
  })
  tell({ ...own, at: appealed, operation: 'appealVetting', changes: { vetting: ['rejected', 'pending'] } })
}
