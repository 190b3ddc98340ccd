import { afterAll, beforeAll } from 'vitest'
import { ownDatabase } from '../own-database'

// The settings are read at the first question, which comes after all files have been read.
process.env.SMTP_URL = 'smtp://127.0.0.1:2525'
process.env.MAIL_FROM = 'portal@operator.example'

/** The portal sends letters, and its outbox holds those of this file alone. */
let drop: () => Promise<void>
beforeAll(async () => {
  drop = await ownDatabase()
}, 60_000)
afterAll(() => drop())
