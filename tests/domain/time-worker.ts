import { moveInTime } from '@/lib/domain/time/run'

/** A worker in a process of its own, to be killed: small batches, so that there is always one in the middle. */
await moveInTime({ now: new Date(process.argv[2] ?? ''), size: 3 })
process.stdout.write('done\n')
process.exit(0)
