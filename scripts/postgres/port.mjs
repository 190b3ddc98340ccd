import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** The port used last time if it is still free, else another, remembered for the next time. */
export async function rememberedPort(file) {
  const last = remembered(file)
  if (last && (await isFree(last))) return last
  const port = await freePort()
  writeFileSync(file, `${JSON.stringify({ port })}\n`)
  return port
}

function remembered(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).port
  } catch {
    return undefined
  }
}

/** Below the range from which systems lend ports to outgoing connections: else it could be lent away meanwhile. */
export async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (await isFree(port)) return port
  }
}

export async function isFree(port, host = '127.0.0.1') {
  return (await bindingError(port, host)) === undefined
}

export function bindingError(port, host) {
  return new Promise(done => {
    const server = createServer()
    server.once('error', error => done(error.code ?? 'EUNKNOWN'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(undefined)))
  })
}
