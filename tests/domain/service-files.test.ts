import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { fileServiceRequest } from '@/lib/domain/service-request/file-operations'
import { answerServiceRequest } from '@/lib/domain/service-request/operations'
import { readServiceFile } from '@/lib/domain/service-request/queries'
import { largestFile } from '@/lib/domain/service-request/rules'
import { documentResponse } from '@/lib/web/document'
import { readFiles } from '@/lib/web/form-data'
import { as } from '../world'
import { filed, key, read, scene, value } from './service-scene'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])
const pdf = new TextEncoder().encode('%PDF-1.7 about the mail')
const image = (name: string) => ({ name, bytes: png })

describe('the files of a message', () => {
  it('are several, each of what its first bytes say, in the order they were sent', async () => {
    const set = await scene()
    const id = await filed(set, { files: [image('../../screen<1>.png'), { name: 'mail.png', bytes: pdf }] })
    const [entry] = (await read(set.desk, id)).entries
    expect(entry?.files.map(({ name }) => name)).toEqual([expect.not.stringMatching(/[/<>]/), 'mail.png'])
    const found = await Promise.all(
      (entry?.files ?? []).map(async ({ id: file }) => value(await readServiceFile(set.desk, { id, file }))),
    )
    expect(found.map(({ fileType }) => fileType)).toEqual(['image/png', 'application/pdf'])
    expect(Buffer.from(found[0]?.file ?? [])).toEqual(Buffer.from(png))
    const file = entry?.files[0]?.id ?? ''
    expect(key(await readServiceFile(as(set.rival), { id, file }))).toBe('row.notFound')
  })

  it('go with an answer too', async () => {
    const set = await scene()
    const id = await filed(set)
    const answer = {
      id,
      version: 1,
      act: 'note' as const,
      body: 'See',
      files: [image('a.png'), image('b.png')],
    }
    expect(key(await answerServiceRequest(set.desk, answer))).toBe('done')
    expect((await read(set.person, id)).entries.at(-1)?.files).toHaveLength(2)
  })

  it.each([
    ['files.type', [image('ok.png'), { name: 'a.png', bytes: new TextEncoder().encode('<script>') }]],
    ['files.empty', [{ name: 'a.png', bytes: new Uint8Array() }]],
    ['files.large', [{ name: 'a.png', bytes: new Uint8Array(largestFile + 1) }]],
    ['files.tooMany', Array.from({ length: 6 }, () => image('a.png'))],
  ])('are refused with %s, by name, and nothing of the request is kept', async (problem, files) => {
    const set = await scene()
    const request = {
      ...{ id: uuid(), subscriptionId: set.sold, severity: 'minimal' as const },
      ...{ title: 'A', body: 'B', files },
    }
    const refused = await fileServiceRequest(set.person, request)
    const fault = refused.ok ? undefined : refused.refusal.fields.files
    expect(fault).toMatchObject({ key: problem })
    if (problem !== 'files.tooMany') expect(fault?.values).toMatchObject({ name: 'a.png' })
    expect(key(await fileServiceRequest(set.person, { ...request, files: [image('a.png')] }))).toBe('done')
  })

  it('come out of a form all of them, and an input left empty is none', async () => {
    const form = new FormData()
    form.append('files', new File([png], 'a.png'))
    form.append('files', new File([], ''))
    form.append('files', new File([pdf], 'b.pdf'))
    expect((await readFiles(form, [], ['files'])).files).toMatchObject([{ name: 'a.png' }, { name: 'b.pdf' }])
    expect(await readFiles(new FormData(), ['file'], ['files'])).toEqual({ files: [] })
  })
})

describe('the download', () => {
  it('is one that no browser runs or shows inside the portal, whatever its name is', () => {
    const { headers } = documentResponse({
      ...{ fileName: 'é"\r\nx: y.html', fileType: 'image/png', file: png },
    })
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.%-]+$/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })
})
