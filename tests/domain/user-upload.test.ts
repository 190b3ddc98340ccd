import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { passwordMatches } from '@/lib/domain/member/password'
import { deleteUser } from '@/lib/domain/user/operations'
import { uploadUsers, validateUsers } from '@/lib/domain/user/upload-operations'
import { rows } from '../owner'
import { as } from '../world'
import { newUser, userScene } from './user-scene'

type Scene = Awaited<ReturnType<typeof userScene>>
let scene: Scene
beforeAll(async () => {
  scene = await userScene()
})

const head = 'First name,Last name,Display name,Email,Status update'
const admin = () => as(scene.provider, 'globalAdmin')
const at = (name: string) => `${name}@${scene.shop.domain}`
const file = (...lines: string[]) => [head, ...lines].join('\r\n')
const line = (name: string) => `Ada,Test,Ada ${name},${at(name)},`
const faults = async (csv: string) => {
  const answer = await validateUsers(admin(), { customerId: scene.shop.id, csv })
  if (!answer.ok) throw answer.refusal
  return answer.value.faults.map(({ row, column, key }) => [row, column, key])
}
const fresh = () => `u${uuid().slice(-10)}`

describe('a file of users', () => {
  it('is valid as the template in both languages makes it, with a mark of Excel and its semicolons', async () => {
    expect(await faults(`\uFEFF${file(line(fresh()), line(fresh()))}`)).toEqual([])
    expect(
      await faults(`Prénom;Nom;Nom complet;E-mail;Mise à jour de l’état\n;;Ada;${at(fresh())};\n\n`),
    ).toEqual([])
  })

  it.each<[string, () => string, unknown[]]>([
    [
      'a column that is missing',
      () => `First name,Last name,Display name,Email\nA,B,C,${at('a')}`,
      [1, 'Status update', 'missingColumn'],
    ],
    ['a column too many', () => `${head},Phone\nA,B,C,${at('a')},,1`, [1, 'Phone', 'extraColumn']],
    ['a column twice', () => `${head},Email\nA,B,C,${at('a')},,x`, [1, 'Email', 'twiceColumn']],
    ['data beyond the columns', () => file(`${line('a')},more`), [2, undefined, 'tooMany']],
    ['cells that are missing', () => file('A,B,C'), [2, undefined, 'tooFew']],
    ['another encoding', () => file(line('a'), 'H\uFFFDl\uFFFDne,X,Y,z,'), [3, undefined, 'encoding']],
    ['text with NUL in it', () => file(line('a')).split('').join('\0'), [1, undefined, 'encoding']],
    ['an open quotation mark', () => file(`"A,B,C,${at('a')},`), [2, undefined, 'quotes']],
    ['nobody', () => head, [1, undefined, 'noRows']],
    [
      'the 101st row',
      () => file(...Array.from({ length: 101 }, () => line(fresh()))),
      [102, undefined, 'tooManyRows'],
    ],
    ['a formula', () => file(`A,B,=cmd|calc,${at('a')},`), [2, 'Display name', 'formula']],
    ['a formula for an address', () => file('A,B,C,+1@x.example,'), [2, 'Email', 'formula']],
    ['no display name', () => file(`A,B,,${at('a')},`), [2, 'Display name', 'empty']],
    ['no address', () => file('A,B,C,,'), [2, 'Email', 'empty']],
    ['51 letters', () => file(`${'x'.repeat(51)},B,C,${at('a')},`), [2, 'First name', 'tooLong']],
    ['what is no address', () => file('A,B,C,ada at work,'), [2, 'Email', 'email']],
    ['an address of another domain', () => file('A,B,C,ada@elsewhere.example,'), [2, 'Email', 'foreign']],
    [
      'the same address twice, in whatever case',
      () => file(line('Twin'), line('x'), line('tWIN')),
      [4, 'Email', 'twice'],
    ],
    ['a status', () => file(`A,B,C,${at('a')},delete`), [2, 'Status update', 'status']],
  ])('with %s is not, and the row says why', async (_what, csv, fault) => {
    expect(await faults(csv())).toContainEqual(fault)
  })

  it('names the row of somebody who is there, and of somebody who is deleted', async () => {
    const [there, gone] = [
      await newUser(scene.agent, scene.shop.id),
      await newUser(scene.agent, scene.shop.id),
    ]
    await deleteUser(scene.agent, { customerId: scene.shop.id, id: gone.id })
    expect(await faults(file(line(fresh()), `,,Again,${there.email},`, `,,Again,${gone.email},`))).toEqual([
      [3, 'Email', 'taken'],
      [4, 'Email', 'takenDeleted'],
    ])
  })
})

describe('uploading it', () => {
  const upload = (csv: string, key = uuid()) =>
    uploadUsers(admin(), { customerId: scene.shop.id, csv, key, location: 'FR' })
  const there = async (names: string[]) =>
    (await rows('select 1 from app_user where email = any ($1)', [names.map(at)])).length

  it('makes a user of every row, with a password that works, and tells it again only to the same form', async () => {
    const [one, two, key] = [fresh(), fresh(), uuid()]
    const csv = file(line(one), `,,Solo,${at(two)},`)
    const answer = await upload(csv, key)
    if (!answer.ok) throw answer.refusal
    expect(answer.value.users.map(user => user.email)).toEqual([at(one), at(two)])
    for (const { id, password } of answer.value.users) {
      const [row] = await rows<{ password_hash: string }>(
        'select password_hash from app_user where id = $1',
        [id],
      )
      expect(await passwordMatches(row?.password_hash, password)).toBe(true)
    }
    expect(await upload(csv, key)).toMatchObject({ value: { users: answer.value.users } })
    expect(await upload(csv)).toMatchObject({ ok: false, refusal: { key: 'user.fileFaulty' } })
  })

  it('leaves the passwords in no table, however they are written', async () => {
    const answer = await upload(file(line(fresh())))
    if (!answer.ok) throw answer.refusal
    const [{ password = '' } = {}] = answer.value.users
    const tables = await rows<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
    )
    expect(tables.length).toBeGreaterThan(30)
    const asked = tables.map(
      ({ name }) => `select '${name}' as name from ${name} t where strpos(t::text, $1) > 0`,
    )
    expect(await rows(asked.join(' union all '), [password])).toEqual([])
    // What is looked for would be found.
    expect((await rows(asked.join(' union all '), [answer.value.users[0]?.email])).length).toBeGreaterThan(0)
  })

  it('of a file with one wrong row makes nobody', async () => {
    const names = [fresh(), fresh()]
    const answer = await upload(file(...names.map(line), 'A,B,C,ada@elsewhere.example,'))
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'user.fileFaulty', details: { count: 1 } } })
    expect(await there(names)).toBe(0)
  })

  it('of an address somebody took meanwhile makes nobody', async () => {
    const names = [fresh(), fresh()]
    await newUser(scene.agent, scene.shop.id, { userName: names[1] })
    expect((await upload(file(...names.map(line)))).ok).toBe(false)
    expect(await there(names)).toBe(1)
  })

  it('takes a hundred at once, and the same file pressed twice makes them once', async () => {
    const names = Array.from({ length: 100 }, fresh)
    const [csv, key] = [file(...names.map(line)), uuid()]
    const [first, second] = await Promise.all([upload(csv, key), upload(csv, key)])
    expect([first.ok, second.ok]).toEqual([true, true])
    expect(await there(names)).toBe(100)
  }, 60_000)

  it('is for Global admins', async () => {
    const answer = await validateUsers(scene.agent, { customerId: scene.shop.id, csv: head })
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'role.missing' } })
  })
})
