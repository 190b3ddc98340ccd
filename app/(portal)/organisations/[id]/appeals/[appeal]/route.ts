import { readAppealDocument } from '@/lib/domain/enrolment/queries'
import { documentResponse } from '@/lib/web/document'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'

/** The document of an appeal, to be kept and opened outside of the portal. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string; appeal: string }> }) {
  const { id, appeal } = await params
  const found = await readAppealDocument(await currentActor(), { organisationId: id, id: appeal })
  return found.ok ? documentResponse(found.value) : refusedFile(found.refusal)
}
