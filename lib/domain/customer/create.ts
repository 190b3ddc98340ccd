import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import type { Account } from './account-rules'
import { fold } from './fold'
import { administratorOf, setupEnd } from './setup'

/** What is ready before the transaction begins; hashing takes its time. */
export type Prepared = { customerId: string; nonce: Buffer; passwordHash: string }

type Made = { db: Db; actor: Member; now: Date; account: Account; prepared: Prepared }

/** The tenant with its first administrator, or false when the domain was taken in the meantime: the unique key settles it. */
export async function recordTenant(
  { db, actor, account, prepared }: Made,
  tenantId: string,
): Promise<boolean> {
  const organisation = {
    id: tenantId,
    name: account.companyName,
    country: account.country,
    market: actor.organisation.market,
    domain: account.domain,
  }
  const administrator = {
    id: uuid(),
    email: administratorOf(account.domain),
    firstName: account.firstName,
    lastName: account.lastName,
    passwordHash: prepared.passwordHash,
  }
  const [answer] = await db.$queryRaw<{ recorded: boolean }[]>`
    select record_tenant(${JSON.stringify(organisation)}::jsonb, ${JSON.stringify(administrator)}::jsonb) as recorded`
  return answer?.recorded === true
}

/** The provider's record of the tenant, its reseller with delegated admin (rules §3.1a), and who accepted the agreement. */
export async function recordCustomer({ db, actor, now, account, prepared }: Made, tenantId: string) {
  const { attestation, resellerId, ...own } = account
  const providerId = actor.organisation.id
  const { customerId } = prepared
  const sortName = fold(account.companyName)
  await db.customer.createMany({
    data: [
      { ...own, providerId, id: customerId, tenantId, sortName, createdBy: actor.user.name, createdAt: now },
    ],
  })
  if (resellerId)
    await db.customerReseller.createMany({
      data: [
        { providerId, customerId, resellerId, tenantId, delegatedAdmin: true, sortName, createdAt: now },
      ],
    })
  if (attestation) {
    const acceptedOn = new Date(`${attestation.acceptedOn}T00:00:00Z`)
    await db.customerAgreement.createMany({
      data: [
        {
          ...attestation,
          providerId,
          id: uuid(),
          customerId,
          proof: 'attested',
          acceptedOn,
          recordedBy: actor.user.name,
          recordedAt: now,
        },
      ],
    })
  }
}

/** Lets this session show the password for a while, and forgets what has run out. */
export async function recordSetup({ db, actor, now, account, prepared }: Made) {
  const providerId = actor.organisation.id
  await db.setupInfo.deleteMany({ where: { providerId, userId: actor.user.id, expiresAt: { lt: now } } })
  await db.setupInfo.createMany({
    data: [
      {
        providerId,
        customerId: prepared.customerId,
        userId: actor.user.id,
        sessionHash: new Uint8Array(Buffer.from(actor.session, 'hex')),
        userName: administratorOf(account.domain),
        nonce: new Uint8Array(prepared.nonce),
        expiresAt: setupEnd(now),
      },
    ],
  })
}
