import { describe, expect, it } from 'vitest'
import { findIdentity } from '@/lib/db/identity'
import { listActivity } from '@/lib/domain/activity/operations'
import { guest } from '@/lib/domain/actor'
import {
  acceptInvitation,
  inviteMember,
  readInvitation,
  renewInvitation,
} from '@/lib/domain/member/invitation-operations'
import { deactivateMember, reactivateMember } from '@/lib/domain/member/operations'
import { passwordMatches } from '@/lib/domain/member/password'
import { readMember } from '@/lib/domain/member/queries'
import { keyHash } from '@/lib/domain/partnership/link'
import { rows } from '../owner'
import { as, organisation } from '../world'
import { answer, invited, key, ownWords, person, value } from './member-scene'

describe('inviting', () => {
  it('makes a person who chooses their own password, once', async () => {
    const org = await organisation('provider')
    const who = await invited(org)
    expect(value(await readMember(as(org), { id: who.id }))).toMatchObject({
      state: 'invited',
      roles: ['salesAgent'],
    })
    const seen = value(await readInvitation(who.holder, {}))
    expect(seen).toMatchObject({
      name: 'Zoé Néerlande',
      email: who.email,
      invitedBy: 'Test globalAdmin',
      roles: ['salesAgent'],
    })
    expect(seen.organisation).toEqual({ name: org.name, kind: 'provider' })
    expect(await passwordMatches((await findIdentity(who.email))?.password_hash, 'anything at all')).toBe(
      false,
    )

    const answers = await Promise.all([1, 2, 3].map(() => answer(who)))
    expect(answers.map(key).toSorted()).toEqual(['done', 'invitation.used', 'invitation.used'])
    expect(await passwordMatches((await findIdentity(who.email))?.password_hash, ownWords)).toBe(true)
    expect(value(await readMember(as(org), { id: who.id }))).toMatchObject({
      state: 'active',
      invitation: false,
    })
    expect(key(await readInvitation(who.holder, {}))).toBe('invitation.used')
    expect(key(await renewInvitation(as(org), { id: who.id }))).toBe('invitation.used')
    const log = value(await listActivity(as(org), { zone: 'UTC' })).rows
    expect(log.map(row => [row.operation, row.userName])).toEqual(
      expect.arrayContaining([
        ['acceptInvitation', 'Zoé Néerlande'],
        ['inviteMember', 'Test globalAdmin'],
      ]),
    )
  })

  it('sent twice is one person; an address that is taken is said at its field', async () => {
    const org = await organisation('provider')
    const who = person()
    const twice = await Promise.all([inviteMember(as(org), who), inviteMember(as(org), who)])
    expect(twice.map(key)).toEqual(['done', 'done'])
    const other = await inviteMember(
      as(await organisation('provider')),
      person({ email: who.email.toUpperCase() }),
    )
    expect(key(other)).toBe('member.taken')
    expect(!other.ok && other.refusal.fields).toHaveProperty('email')
  })

  it('leaves no link in the database, and no way in after it ran out or was withdrawn', async () => {
    const org = await organisation('provider')
    const who = await invited(org)
    const told = await rows(
      `select (select row_to_json(i)::text from invitation i where user_id = $1) || (select string_agg(row_to_json(a)::text, '') from activity a where organisation_id = $2) as text`,
      [who.id, org.id],
    )
    expect(told[0]?.text).not.toContain(who.key)
    await rows(`update invitation set expires_at = now() - interval '1 minute' where user_id = $1`, [who.id])
    expect(key(await answer(who))).toBe('invitation.expired')
    expect(value(await renewInvitation(as(org, 'userAdmin'), { id: who.id })).expiresAt > new Date()).toBe(
      true,
    )
    value(await deactivateMember(as(org), { id: who.id }))
    expect(key(await answer(who))).toBe('invitation.inactive')
    expect(key(await renewInvitation(as(org), { id: who.id }))).toBe('member.inactive')
    value(await reactivateMember(as(org), { id: who.id }))
    expect(key(await answer(who))).toBe('done')
    expect(key(await readInvitation(guest(keyHash('never').toString('hex')), {}))).toBe('invitation.gone')
    expect(key(await readInvitation(guest(), {}))).toBe('invitation.gone')
  })

  it('is not answered by somebody who is signed in', async () => {
    const org = await organisation('provider')
    const who = await invited(org)
    const other = { ...as(org, 'salesAgent'), invite: who.holder.invite ?? '' }
    expect(value(await readInvitation(other, {})).signedInAs).toBe('Test salesAgent')
    expect(key(await acceptInvitation(other, { key: who.key, password: ownWords, repeated: ownWords }))).toBe(
      'invitation.signedIn',
    )
    expect(key(await answer(who))).toBe('done')
  })

  it('of a Global admin is a Global admin’s; others do not even see the link', async () => {
    const org = await organisation('provider')
    expect(key(await inviteMember(as(org, 'userAdmin'), person({ roles: ['globalAdmin'] })))).toBe(
      'member.globalAdminOnly',
    )
    expect(key(await inviteMember(as(org, 'accountAdmin'), person()))).toBe('member.notYours')
    expect(key(await inviteMember(as(org), person({ roles: [] })))).toBe('input.invalid')
    const reseller = await organisation('reseller')
    expect(key(await inviteMember(as(reseller), person()))).toBe('input.invalid')
    const who = await invited(org, { roles: ['globalAdmin'] })
    const seen = value(await readMember(as(org, 'userAdmin'), { id: who.id }))
    expect(seen.invitation).toMatchObject({ link: null })
    expect(key(await renewInvitation(as(org, 'userAdmin'), { id: who.id }))).toBe('member.globalAdminOnly')
  })
})
