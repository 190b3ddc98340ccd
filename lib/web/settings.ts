import { env } from '../env'

/** A portal with wrong settings ends at once and says which, instead of answering every page with an error. */
export function checkSettings() {
  try {
    env()
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
