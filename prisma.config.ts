import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  // Only migrations need a database; generating the client must work without one.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
