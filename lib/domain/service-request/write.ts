import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { documentTypeOf } from '../enrolment/rules'

type File = { name: string; bytes: Uint8Array }
type Act = 'filed' | 'note' | 'waiting' | 'solved' | 'closed' | 'reopened' | 'handedOver'

type Said = {
  providerId: string
  requestId: string
  act: Act
  body?: string | undefined
  holder?: string
  file?: File | undefined
}

/** Writes down what was said or done, with its file. */
export async function enter(db: Db, actor: Member, now: Date, { file, ...said }: Said) {
  const { providerId, requestId } = said
  const [id, companyId] = [uuid(), actor.organisation.id]
  await db.serviceRequestEntry.createMany({
    data: [
      {
        ...{ providerId, requestId, id, companyId, act: said.act, at: now },
        body: said.body ?? null,
        holder: said.holder ?? null,
        authorId: actor.user.id,
        author: actor.user.name,
        company: actor.organisation.name,
      },
    ],
  })
  if (!file) return
  await db.serviceRequestFile.createMany({
    data: [
      {
        ...{ providerId, requestId, companyId },
        id: uuid(),
        entryId: id,
        fileName: file.name,
        fileType: documentTypeOf(file.bytes) ?? 'application/octet-stream',
        size: file.bytes.byteLength,
        file: new Uint8Array(file.bytes),
      },
    ],
  })
}
