import { within } from '../../db/scope'
import { guest } from '../actor'

/** Days a letter is remembered after it was sent or given up. */
const kept = 90

/** Letters that are long over are forgotten. */
export async function forgetLetters(now = new Date()) {
  const until = new Date(now.getTime() - kept * 86_400_000)
  await within(guest(), false, db => db.$queryRaw`select letters_forget(${until})::text`)
}
