import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '@/lib/domain'
import { guest, type OrganisationKind, roles } from '@/lib/domain/actor'
import { may, type Permission, permissions, rolesFor } from '@/lib/domain/permission'
import { as, type Org, organisation } from '../world'

const kinds = ['operator', 'provider', 'reseller', 'customer'] as const
const registry = Object.entries(operations)
/** What an operation answers when neither the role nor the kind is the trouble. */
const notAboutRights = (key: string) =>
  !['role.missing', 'kind.never', 'signIn.needed', 'password.mustChange'].includes(key)

let orgs: Record<OrganisationKind, Org>
beforeAll(async () => {
  const made = await Promise.all(kinds.map(kind => organisation(kind)))
  orgs = Object.fromEntries(kinds.map((kind, index) => [kind, made[index]])) as typeof orgs
})

describe('the registry', () => {
  it('names every operation once, and each has a permission of the table', () => {
    expect(registry.length).toBeGreaterThan(0)
    for (const [name, operation] of registry) {
      expect(operation.operationName).toBe(name)
      expect(Object.keys(permissions)).toContain(operation.permission)
    }
  })

  it('uses every permission of the table', () => {
    // Permissions that `may` asks inside an operation, for one field of many.
    const inside: Permission[] = ['subscription.associate', 'subscription.delegate']
    const used = new Set([...registry.map(([, operation]) => operation.permission), ...inside])
    expect((Object.keys(permissions) as Permission[]).filter(permission => !used.has(permission))).toEqual([])
  })
})

// An input no schema takes: what is asked here is only who gets as far as the schema.
const nonsense = { 'no such field': true } as never

describe.each(registry)('%s', (_name, operation) => {
  it.each(kinds)('answers each role of a %s as the table says', async kind => {
    for (const role of roles) {
      const actor = as(orgs[kind], role)
      const answer = await operation(actor, nonsense)
      const allowed = rolesFor(operation.permission, kind).includes(role)
      expect(may(actor, operation.permission)).toBe(allowed)
      expect(answer.ok).toBe(false)
      if (!answer.ok) expect([role, notAboutRights(answer.refusal.key)]).toEqual([role, allowed])
    }
  })

  it('asks a stranger to sign in, unless it is open to all', async () => {
    const answer = await operation(guest(), nonsense)
    const open = may(guest(), operation.permission)
    expect(answer.ok ? 'done' : answer.refusal.key).toBe(open ? 'input.invalid' : 'signIn.needed')
  })

  it('waits until a temporary password has been replaced', async () => {
    const answer = await operation(
      { ...as(orgs.provider, 'globalAdmin'), mustChangePassword: true },
      nonsense,
    )
    const exempt = operation.permission === 'self.password'
    expect(!answer.ok && answer.refusal.key).toBe(exempt ? 'input.invalid' : 'password.mustChange')
  })

  it('tells nothing to a person whose organisation does not exist', async () => {
    const nowhere = { ...as(orgs.provider, 'globalAdmin'), roles: [] as never[] }
    const answer = await operation(
      { ...nowhere, organisation: { ...nowhere.organisation, id: uuid() } },
      nonsense,
    )
    expect(answer.ok).toBe(false)
  })
})
