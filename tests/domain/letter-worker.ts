import { sendDue } from '@/lib/domain/letter/run'
import { deliverer } from '@/lib/mail/deliver'

/** A worker in a process of its own, to be killed; it is told the mail server's port and how many minutes later it is. */
const [port, minutes] = [Number(process.argv[2]), Number(process.argv[3])]
const from = { name: 'Twotier', address: 'portal@operator.example' }
const deliver = deliverer({
  ...{ server: { host: '127.0.0.1', port, secure: false }, from, portal: 'http://portal.example' },
})
await sendDue({ deliver, now: () => new Date(Date.now() + minutes * 60_000) })
process.stdout.write('done\n')
process.exit(0)
