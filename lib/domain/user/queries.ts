import { historyOf } from '../activity/history'
import { query } from '../operation'
import { findUser, findUsers } from './find'
import { productsOf } from './licensing'
import { newKey } from './one-time'
import { goneAt, mayTouch } from './rules'
import { ListUsers, OfTenant, OfUser } from './schema'
import { administered, tenantOf } from './tenant'

/** The people of a customer's tenant, whatever partner sold their licences (pages §18). Without rights: who it is, and nobody. */
export const listUsers = query({
  permission: 'user.list',
  input: ListUsers,
  async run({ actor, db, input: { customerId, ...wanted }, now }) {
    const tenant = await tenantOf(db, actor, customerId)
    const page = tenant.rights ? await findUsers(db, tenant.tenantId, wanted) : null
    return { tenant, viewer: actor.organisation.kind, page, now }
  },
})

/** One user: who it is, its licences with those it could have, and what was done to it. */
export const readUser = query({
  permission: 'user.list',
  input: OfUser,
  async run({ actor, db, input, now }) {
    const tenant = await administered(db, actor, input.customerId)
    const { sortName: _, ...user } = await findUser(db, tenant.tenantId, input.id)
    return {
      tenant,
      viewer: actor.organisation.kind,
      user: { ...user, goneAt: user.deletedAt && goneAt(user.deletedAt) },
      self: user.id === actor.user.id,
      touchable: mayTouch(actor, user.roles),
      mayGlobalAdmin: mayTouch(actor, ['globalAdmin']),
      products: user.deletedAt ? [] : await productsOf(db, tenant.tenantId, [user.id]),
      history: await historyOf(db, actor.organisation.id, { subjectId: user.id }, 10),
      now,
    }
  },
})

/** The form for new users, one by one: whose they will be, and the key it is recognised by. */
export const beginUser = query({
  permission: 'user.manage',
  input: OfTenant,
  async run({ actor, db, input }) {
    const tenant = await administered(db, actor, input.customerId)
    return {
      tenant,
      viewer: actor.organisation.kind,
      mayGlobalAdmin: mayTouch(actor, ['globalAdmin']),
      key: newKey(),
    }
  },
})

/** The form for users from a file. */
export const beginUpload = query({
  permission: 'user.import',
  input: OfTenant,
  async run({ actor, db, input }) {
    const tenant = await administered(db, actor, input.customerId)
    return { tenant, key: newKey(), products: await productsOf(db, tenant.tenantId, []) }
  },
})
