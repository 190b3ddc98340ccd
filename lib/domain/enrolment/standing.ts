import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { currentAgreement } from '../agreement/current'
import { agreementStanding } from '../agreement/standing'
import { Refusal } from '../refusal'

type Arrival = { request_id: string; provider: string; open: boolean }

/** What the acting company's enrolment rests on. */
export async function readStanding(db: Db, actor: Member, now: Date) {
  const { id, market } = actor.organisation
  const organisation = await db.organisation.findUnique({
    where: { id },
    select: {
      name: true,
      kind: true,
      market: true,
      domain: true,
      globalMpnId: true,
      vetting: true,
      programme: true,
      locations: { select: { mpnId: true, city: true }, orderBy: { mpnId: 'asc' }, take: 20 },
      signatures: {
        where: { market, agreement: { kind: 'partner' } },
        select: { signerName: true, signedAt: true },
        orderBy: { signedAt: 'desc' },
        take: 1,
      },
      partnerships: { where: { state: 'active' }, select: { id: true }, take: 1 },
      vettingDecisions: {
        select: { to: true, reason: true, decidedAt: true },
        orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  })
  if (!organisation) throw new Refusal('row.notFound')
  const enrolment = await db.enrolment.findUnique({
    where: { organisationId: id },
    select: { email: true, confirmedAt: true, mpnId: true },
  })
  const appeal = await db.vettingAppeal.findFirst({
    where: { organisationId: id },
    select: { id: true, appealedAt: true, appealedBy: true, fileName: true },
    orderBy: [{ appealedAt: 'desc' }, { id: 'desc' }],
  })
  const [arrivedBy] = enrolment ? await db.$queryRaw<Arrival[]>`select * from enrolment_link()` : []
  const { signed } = await agreementStanding(db, { id, market }, now)
  const published = (await currentAgreement(db, 'partner', now)) !== null
  const { vetting, programme, locations, signatures, partnerships, vettingDecisions, ...facts } = organisation
  return {
    organisation: facts,
    standing: { vetting, programme, locations: locations.length, signed, published },
    locations,
    signature: signatures[0] ?? null,
    decision: vettingDecisions[0] ?? null,
    enrolment,
    appeal,
    arrivedBy: arrivedBy ?? null,
    partnered: partnerships.length > 0,
  }
}
