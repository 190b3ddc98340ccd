import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')
export const at = (...parts) => join(root, ...parts)
/** All that a running portal keeps: delete it and the next start begins afresh. */
export const data = (...parts) => at('.data', ...parts)
