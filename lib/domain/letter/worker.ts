import { env } from '../../env'
import { forgetLetters } from './forget'
import { type Post, sendDue } from './run'

const keep = globalThis as typeof globalThis & { twotierPost?: NodeJS.Timeout }

/** Looks every few seconds for letters to be sent. One a process; several processes share the work. */
export function startPost(post: Post & { onFailure: NonNullable<Post['onFailure']> }) {
  const seconds = Math.min(env().WORKER_SECONDS, 5)
  if (keep.twotierPost || seconds === 0) return
  const round = async () => {
    await sendDue(post).catch(error => post.onFailure(error, ''))
    await forgetLetters().catch(error => post.onFailure(error, ''))
    keep.twotierPost = setTimeout(round, seconds * 1000)
    keep.twotierPost.unref()
  }
  keep.twotierPost = setTimeout(round, 1_000 + Math.random() * 1_000)
  keep.twotierPost.unref()
}
