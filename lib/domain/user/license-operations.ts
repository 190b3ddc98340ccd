import { command, query } from '../operation'
import { changesOf, type Outcome, stepsOf } from './license-rules'
import { productsOf, selected } from './licensing'
import { ReadLicensing, SetLicenses } from './schema'
import { administered, logged } from './tenant'

/** The selected users and the licences they have and could have (pages §18). */
export const readLicensing = query({
  permission: 'user.license',
  input: ReadLicensing,
  async run({ actor, db, input }) {
    const tenant = await administered(db, actor, input.customerId)
    return {
      tenant,
      viewer: actor.organisation.kind,
      users: await selected(db, tenant.tenantId, input.users),
      products: await productsOf(db, tenant.tenantId, input.users),
    }
  },
})

/** Gives and takes licences; each user and product is judged alone, and each is told what came of it (rules §9). */
export const setLicenses = command({
  permission: 'user.license',
  input: SetLicenses,
  async run({ actor, db, input, note }) {
    const tenant = await administered(db, actor, input.customerId)
    const users = await selected(db, tenant.tenantId, input.users)
    const products = await productsOf(db, tenant.tenantId, input.users)
    const nameOf = new Map(users.map(({ id, name }) => [id, name]))
    const ids = users.map(({ id }) => id)
    const results: {
      userId: string
      name: string
      titleEn: string
      titleFr: string
      give: boolean
      outcome: Outcome
    }[] = []
    for (const { product, give } of stepsOf(products, input)) {
      const answers = await db.$queryRaw<{ userId: string; outcome: Outcome }[]>`
        select user_id::text as "userId", outcome from license_set(${tenant.tenantId}::uuid, ${product.subscriptionId}::uuid,
          ${ids}::uuid[], ${give}, ${actor.user.name})`
      const { titleEn, titleFr } = product
      for (const { userId, outcome } of answers)
        if (outcome !== 'already')
          results.push({ userId, outcome, give, titleEn, titleFr, name: nameOf.get(userId) ?? '' })
    }
    const only = users.length === 1 ? users[0] : undefined
    note({
      ...logged(tenant),
      subject: only?.name ?? `${tenant.companyName} · ${users.length}`,
      ...(only && { subjectId: only.id }),
      changes: changesOf(results),
    })
    return { results, users: users.length }
  },
})
