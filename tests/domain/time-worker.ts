import { moveInTime } from '@/lib/domain/time/run'

/** A worker in a process of its own, to be killed: small batches, so that there is always one in the middle. */
const now = new Date(process.argv[2] ?? '')

// Nothing was due then: this only opens the connection, so that once it is told to begin it begins at once.
await moveInTime({ now: new Date(0) })
process.once('message', async () => {
  const moved = await moveInTime({ now, size: 3 })
  process.send?.({ moved }, () => process.exit(0))
})
process.send?.('ready')
