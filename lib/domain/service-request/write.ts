import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { documentTypeOf } from '../enrolment/rules'
import { tellServiceRequest } from '../letter/tell'
import { numberOf } from './rules'

type File = { name: string; bytes: Uint8Array }
type Act = 'filed' | 'note' | 'waiting' | 'solved' | 'closed' | 'reopened' | 'handedOver'

type Said = {
  providerId: string
  requestId: string
  act: Act
  body?: string | undefined
  holder?: string
  files?: readonly File[]
}

/** Writes down what was said or done, with its files, and tells the other sides. */
export async function enter(db: Db, actor: Member, now: Date, { files = [], ...said }: Said) {
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
  const told = { act: said.act, number: numberOf(requestId), holder: said.holder ?? '' }
  await tellServiceRequest(db, actor, now, { providerId, requestId, ...told })
  if (files.length === 0) return
  await db.serviceRequestFile.createMany({
    data: files.map(({ name, bytes }) => ({
      ...{ providerId, requestId, companyId },
      id: uuid(),
      entryId: id,
      fileName: name,
      fileType: documentTypeOf(bytes) ?? 'application/octet-stream',
      size: bytes.byteLength,
      file: new Uint8Array(bytes),
    })),
  })
}
