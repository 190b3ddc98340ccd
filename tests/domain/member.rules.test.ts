import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Member, type Role, roles } from '@/lib/domain/actor'
import { maySetRole, roleChangeRefusal, rolesOf, stateOf, touchRefusal } from '@/lib/domain/member/rules'
import { permissions } from '@/lib/domain/permission'
import { member as en } from '@/lib/i18n/messages/en/member'

const acting = (...held: Role[]): Member => ({
  user: { id: 'me', name: 'Me', email: 'me@test.example', locale: null },
  organisation: { id: 'org', name: 'Org', kind: 'provider', country: 'FR', market: 'europe' },
  roles: held,
  session: '',
  mustChangePassword: false,
})
const some = fc.subarray([...roles])
const change = (actor: Member, userId: string, from: readonly Role[], to: readonly Role[]) =>
  roleChangeRefusal({ actor, userId, from, to })

describe('who may give and take which role', () => {
  it('lets only a Global admin touch a Global admin', () => {
    fc.assert(
      fc.property(some, some, some, (held, from, to) => {
        const changesIt = from.includes('globalAdmin') !== to.includes('globalAdmin')
        if (changesIt && !held.includes('globalAdmin'))
          expect(change(acting(...held), 'other', from, to)).not.toBeNull()
      }),
    )
    expect(touchRefusal(acting('userAdmin'), ['salesAgent', 'globalAdmin'])).toBe('member.globalAdminOnly')
    expect(touchRefusal(acting('userAdmin'), ['salesAgent', 'adminAgent'])).toBeNull()
  })

  it('leaves an account admin the company’s own roles', () => {
    expect(roles.filter(role => maySetRole(acting('accountAdmin'), role))).toEqual([
      'accountAdmin',
      'incentivesAdmin',
    ])
    expect(
      change(acting('accountAdmin'), 'other', ['salesAgent'], ['salesAgent', 'incentivesAdmin']),
    ).toBeNull()
    expect(touchRefusal(acting('accountAdmin'), ['salesAgent'])).toBe('member.notYours')
  })

  it('lets nobody but a Global admin add to their own roles, and nobody lose their last admin right', () => {
    expect(change(acting('userAdmin'), 'me', ['userAdmin'], ['userAdmin', 'adminAgent'])).toBe(
      'member.ownRoles',
    )
    expect(change(acting('userAdmin'), 'me', ['userAdmin', 'salesAgent'], ['userAdmin'])).toBeNull()
    expect(change(acting('userAdmin'), 'me', ['userAdmin', 'salesAgent'], ['salesAgent'])).toBe(
      'member.ownLastRight',
    )
    // A reseller's new Global admin adds Admin agent to itself (roles.md §6).
    expect(change(acting('globalAdmin'), 'me', ['globalAdmin'], ['globalAdmin', 'adminAgent'])).toBeNull()
    expect(change(acting('globalAdmin'), 'me', ['globalAdmin'], ['salesAgent'])).toBe('member.ownLastRight')
  })

  it('never lets anybody end up with a right they could not give', () => {
    fc.assert(
      fc.property(some, some, (held, to) => {
        const actor = acting(...held)
        if (change(actor, 'me', held, to) !== null) return
        for (const role of to) expect(held.includes(role) || held.includes('globalAdmin')).toBe(true)
      }),
    )
  })

  it('offers a reseller no sales agents', () => {
    expect(rolesOf('reseller')).not.toContain('salesAgent')
    expect(rolesOf('provider')).toEqual(expect.arrayContaining(roles.filter(role => role !== 'user')))
  })
})

describe('where a person stands', () => {
  const now = new Date('2026-06-01')
  const invitation = (expires: string, acceptedAt: Date | null = null) => ({
    acceptedAt,
    expiresAt: new Date(expires),
  })
  it.each([
    [{ disabledAt: null, invitation: null }, 'active'],
    [{ disabledAt: now, invitation: null }, 'inactive'],
    [{ disabledAt: null, invitation: invitation('2026-06-02') }, 'invited'],
    [{ disabledAt: null, invitation: invitation('2026-06-01') }, 'expired'],
    [{ disabledAt: null, invitation: invitation('2026-05-01', now) }, 'active'],
    [{ disabledAt: now, invitation: invitation('2026-06-02') }, 'inactive'],
  ] as const)('%j is %s', (standing, state) => {
    expect(stateOf(standing, now)).toBe(state)
  })
})

describe('the preview of roles', () => {
  it('has words for every permission of the table', () => {
    const words: Record<string, Record<string, string>> = en.permissions
    const missing = Object.keys(permissions).filter(name => {
      const [noun = '', verb = ''] = name.split('.')
      return !words[noun]?.[verb]
    })
    expect(missing).toEqual([])
  })
})
