import { beforeAll } from 'vitest'
import type { Member } from '@/lib/domain/actor'
import { listUsers } from '@/lib/domain/user/queries'
import { userScene } from './user-scene'

export type Scene = Awaited<ReturnType<typeof userScene>>

export let scene: Scene

beforeAll(async () => {
  scene = await userScene()
})

export const refusal = (answer: { ok: boolean; refusal?: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal?.key

export const list = async (actor: Member, wish: object = {}) => {
  const answer = await listUsers(actor, { customerId: scene.shop.id, ...wish })
  if (!answer.ok) throw answer.refusal
  return answer.value
}

export const names = async (actor: Member, wish: object = {}) =>
  (await list(actor, wish)).page?.rows.map(row => row.displayName)
