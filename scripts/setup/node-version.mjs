import { Trouble } from './trouble.mjs'

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Trouble(
    `Twotier needs Node.js 20.19 or newer; this is ${process.versions.node}.`,
    'Install a newer one from https://nodejs.org, or try: npx node@24 scripts/start.mjs',
  )
}
