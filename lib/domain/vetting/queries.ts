import type { Db } from '../../db/scope'
import { companyFacts } from '../account/company'
import { profileOf } from '../directory/list'
import { query } from '../operation'
import { Refusal } from '../refusal'
import { findOrganisations, waiting } from './list'
import { holderOf } from './location'
import { addressOf, employmentOf } from './rules'
import { ListOrganisations, OfOrganisation } from './schema'

/** Every company in the portal, and what of it waits for the operator. */
export const listOrganisations = query({
  permission: 'organisation.list',
  input: ListOrganisations,
  async run({ db, input }) {
    return { ...(await findOrganisations(db, input)), ...(await waiting(db)) }
  },
})

/** One company with what its vetting rests on: its people, its ids, its agreement, and what was decided before. */
export const readOrganisation = query({
  permission: 'organisation.list',
  input: OfOrganisation,
  async run({ db, input }) {
    const organisation = await db.organisation.findUnique({
      where: { id: input.id },
      select: {
        ...companyFacts,
        id: true,
        createdAt: true,
        locations: {
          select: { mpnId: true, name: true, city: true, country: true },
          orderBy: { mpnId: 'asc' },
          take: 100,
        },
        signatures: {
          where: { agreement: { kind: 'partner' } },
          select: { market: true, signerName: true, signedAt: true },
          orderBy: { signedAt: 'desc' },
          take: 20,
        },
        vettingDecisions: { orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }], take: 50 },
      },
    })
    if (!organisation) throw new Refusal('row.notFound')
    const { vettingDecisions: decisions, ...facts } = organisation
    const enrolment = await enrolmentOf(db, input.id, facts.locations.length > 0)
    const admins = (await globalAdmins(db, input.id)).map(admin => ({
      ...admin,
      address: addressOf(admin.email, facts.domain),
    }))
    return {
      organisation: facts,
      decisions,
      enrolment,
      appeals: await appealsOf(db, input.id),
      admins,
      employment: employmentOf(
        admins.map(({ email }) => email),
        facts.domain,
      ),
      profile: facts.kind === 'provider' ? await profileOf(db, input.id) : null,
    }
  },
})

async function globalAdmins(db: Db, organisationId: string) {
  const members = await db.membership.findMany({
    where: { organisationId, roles: { has: 'globalAdmin' }, user: { disabledAt: null } },
    select: { user: { select: { id: true, firstName: true, lastName: true, email: true } } },
    orderBy: { user: { lastName: 'asc' } },
    take: 20,
  })
  return members.map(({ user }) => ({
    id: user.id,
    name: `${user.firstName} ${user.lastName}`,
    email: user.email,
  }))
}

/** What the company said of itself when it enrolled, and whose the MPN ID is that it entered. */
async function enrolmentOf(db: Db, organisationId: string, located: boolean) {
  const enrolment = await db.enrolment.findUnique({
    where: { organisationId },
    select: { confirmedAt: true, email: true, registrationId: true, phone: true, mpnId: true },
  })
  if (!enrolment) return null
  const open = enrolment.mpnId !== null && !located
  return { ...enrolment, mpnHolder: open ? await holderOf(db, enrolment.mpnId ?? '') : null }
}

const appealsOf = (db: Db, organisationId: string) =>
  db.vettingAppeal.findMany({
    where: { organisationId },
    select: {
      id: true,
      reason: true,
      fileName: true,
      fileType: true,
      fileSize: true,
      appealedBy: true,
      appealedAt: true,
    },
    orderBy: [{ appealedAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })
