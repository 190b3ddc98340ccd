import '@/lib/domain'
import type { Actor } from '@/lib/domain/actor'
import { exportCustomers, readCustomerLines } from '@/lib/domain/customer/export-operations'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { csvResponse } from '@/lib/web/csv'
import { logFailure } from '@/lib/web/failure'
import { refusedFile } from '@/lib/web/refused-file'
import { currentActor } from '@/lib/web/session'

/** `Customers.csv` (pages §8): what is searched and filtered for, or everything, however much that is. */
export async function GET(request: Request) {
  const { q, reseller, provider, tag, added } = Object.fromEntries(new URL(request.url).searchParams)
  const wanted = { q, reseller, provider, tag, added } as Parameters<typeof exportCustomers>[1]
  const actor = await currentActor()
  const recorded = await exportCustomers(actor, wanted)
  if (!recorded.ok) return refusedFile(recorded.refusal)
  const [t, relation] = [await words('customer.csv.customers'), await words('customer.relationships')]
  const head = [t('tenant'), t('company'), t('domain'), t('relationship')]
  const parts = linesOf(actor, wanted, relation('reseller'))
  return csvResponse({ name: t('file'), head, parts, locale: await currentLocale() })
}

type Wanted = Parameters<typeof readCustomerLines>[1]

async function* linesOf(actor: Actor, wanted: Wanted, relationship: string) {
  let after: Wanted['after']
  do {
    const part = await readCustomerLines(actor, { ...wanted, after }).catch(error => {
      logFailure(error)
      throw error
    })
    // A file that breaks off is seen to be broken; one that merely ends would be believed.
    if (!part.ok) throw part.refusal
    yield part.value.lines.map(line => [...line, relationship])
    after = part.value.next
  } while (after)
}
