import { env } from '../../env'
import { writeDigests } from '../renewal/digest'
import { forgetLetters } from './forget'
import { type Post, sendDue } from './run'

const keep = globalThis as typeof globalThis & { twotierPost?: NodeJS.Timeout }

const hour = 3_600_000

/** Looks every few seconds for letters to be sent, and every hour for what should be written or forgotten. One a process; several processes share the work. */
export function startPost(post: Post & { onFailure: NonNullable<Post['onFailure']> }) {
  const seconds = Math.min(env().WORKER_SECONDS, 5)
  if (keep.twotierPost || seconds === 0) return
  const failed = (error: unknown) => post.onFailure(error, '')
  let last = 0
  const round = async () => {
    if (Date.now() - last > hour) {
      last = Date.now()
      await writeDigests().catch(failed)
      await forgetLetters().catch(failed)
    }
    await sendDue(post).catch(failed)
    keep.twotierPost = setTimeout(round, seconds * 1000)
    keep.twotierPost.unref()
  }
  keep.twotierPost = setTimeout(round, 1_000 + Math.random() * 1_000)
  keep.twotierPost.unref()
}
