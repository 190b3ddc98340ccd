import { listCustomers } from '@/lib/domain/customer/list-operations'
import { rows } from '../owner'
import type { as } from '../world'

export type Input = Parameters<typeof listCustomers>[1]
export type Viewer = ReturnType<typeof as>

export async function list(viewer: Viewer, input: Partial<Input>) {
  const answer = await listCustomers(viewer, input as Input)
  if (!answer.ok) throw answer.refusal
  return answer.value
}

export const tagOf = async (provider: { id: string }, name: string) =>
  (
    await rows<{ id: string }>('select id from tag where provider_id = $1 and name = $2', [provider.id, name])
  )[0]?.id ?? ''
