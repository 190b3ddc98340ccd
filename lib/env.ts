import { z } from 'zod'
import { sender, server } from './mail/settings'

/** The process environment, parsed once; nobody else reads it. */
const Env = z
  .object({
    PORTAL_DATABASE_URL: z.string().url(),
    NEXTAUTH_SECRET: z.string().min(32),
    NEXTAUTH_URL: z.string().url().default('http://localhost:3000'),
    DEMO: z.enum(['true', 'false']).default('false'),
    /** How often the worker looks for what time has to move on; 0 for never. */
    WORKER_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
    /** The mail server that letters are handed to, and whom they come from; without both the portal sends none. */
    SMTP_URL: z.string().transform(server).optional(),
    MAIL_FROM: z.string().transform(sender).optional(),
  })
  .superRefine(({ SMTP_URL, MAIL_FROM }, problems) => {
    if (SMTP_URL && !MAIL_FROM)
      problems.addIssue({
        code: 'custom',
        path: ['MAIL_FROM'],
        message: 'is needed with SMTP_URL: Twotier <portal@example.com>',
      })
    if (MAIL_FROM && !SMTP_URL)
      problems.addIssue({
        code: 'custom',
        path: ['SMTP_URL'],
        message: 'is needed with MAIL_FROM: smtp://user:password@host:587',
      })
  })

function parse() {
  const parsed = Env.safeParse(process.env)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')
  throw new Error(
    `The portal cannot start with these settings (\`npm start\` makes those of its database itself):\n${wrong}`,
  )
}

let known: z.infer<typeof Env> | undefined
/** Read on first use, so that `next build` needs no database. */
export const env = () => {
  known ??= parse()
  return known
}

/** How letters leave the portal; nothing where it is not set up to send any. */
export const mailing = () => {
  const { SMTP_URL, MAIL_FROM } = env()
  return SMTP_URL && MAIL_FROM ? { server: SMTP_URL, from: MAIL_FROM } : null
}
