import { readServiceFile } from '@/lib/domain/service-request/queries'
import { documentResponse } from '@/lib/web/document'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'

/** A file of a request, to be kept and opened outside of the portal. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string; file: string }> }) {
  const { id, file } = await params
  const found = await readServiceFile(await currentActor(), { id, file })
  return found.ok ? documentResponse(found.value) : refusedFile(found.refusal)
}
