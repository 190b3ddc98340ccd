import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { command } from '../operation'
import { type FieldProblems, Refusal } from '../refusal'
import { dateProblem, nameProblem } from './account-agreement'
import { emailProblem } from './account-email'

const typed = z.string().trim().max(320).default('')

/** What a partner attests: who accepted for the customer, and on which day. */
const Attest = z.strictObject({
  id: z.guid(),
  firstName: typed,
  lastName: typed,
  email: typed,
  acceptedOn: typed,
})

/** Records that the customer has accepted the agreement (rules §3.4); records accumulate, the same one twice is refused. */
export const attestAgreement = command({
  permission: 'agreement.attest',
  input: Attest,
  async run({ actor, db, input, now, note }) {
    const providerId = actor.organisation.id
    const { id, acceptedOn, ...person } = input
    const customer = await db.customer.findUnique({
      where: { providerId_id: { providerId, id } },
      select: { companyName: true },
    })
    if (!customer) throw new Refusal('row.notFound')
    note({ customerId: id, subject: customer.companyName, subjectId: id })
    const problems = judge(input, now)
    if (Object.keys(problems).length > 0) throw new Refusal('input.invalid', {}, problems)
    const same = await db.customerAgreement.count({ where: { providerId, customerId: id, ...person } })
    if (same > 0) throw new Refusal('agreement.recorded', { name: `${person.firstName} ${person.lastName}` })
    await db.customerAgreement.createMany({
      data: [
        {
          ...person,
          providerId,
          customerId: id,
          id: uuid(),
          proof: 'attested',
          acceptedOn: new Date(acceptedOn),
          recordedBy: actor.user.name,
          recordedAt: now,
        },
      ],
    })
    note({ changes: { acceptedOn: [null, acceptedOn] } })
  },
})

function judge(
  { firstName, lastName, email, acceptedOn }: z.output<typeof Attest>,
  now: Date,
): FieldProblems {
  const found = {
    firstName: nameProblem(firstName, 'firstName'),
    lastName: nameProblem(lastName, 'lastName'),
    email: emailProblem(email, { partners: [], education: false }),
    acceptedOn: dateProblem(acceptedOn, now),
  }
  const problems: FieldProblems = {}
  for (const [field, problem] of Object.entries(found)) if (problem) problems[field] = problem
  return problems
}
