import { database } from '@/lib/db/scope'

export const dynamic = 'force-dynamic'

/** The process can do its work: the database answers. */
export async function GET() {
  try {
    await database().pool.query('select 1')
    return new Response('ok')
  } catch {
    return new Response('database away', { status: 503, headers: { 'retry-after': '2' } })
  }
}
