import type { NextConfig } from 'next'

const config: NextConfig = {
  // Several builds of one tree (a developer's, the tests') can stand side by side.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  typedRoutes: false,
  reactCompiler: false,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'nodemailer', 'pg'],
  // The icons change with a release; a day's memory spares every page a question.
  headers: async () => [
    {
      source: '/icons.svg',
      headers: [{ key: 'cache-control', value: 'public, max-age=86400, stale-while-revalidate=604800' }],
    },
  ],
  // Types and lint have their own stage in `npm test`.
  typescript: { ignoreBuildErrors: true },
  // Without it Next writes every build folder's types into tsconfig.json.
  experimental: { serverActions: { bodySizeLimit: '11mb' }, strictRouteTypes: true },
}

export default config
