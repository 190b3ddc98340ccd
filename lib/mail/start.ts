import { portal } from '../domain/letter/links'
import { startPost } from '../domain/letter/worker'
import { mailing } from '../env'
import { logFailure } from '../web/failure'
import { deliverer } from './deliver'

/** Letters are sent where a mail server is set up; elsewhere people send their drafts themselves. */
export function startMail() {
  const set = mailing()
  if (!set) return
  startPost({
    deliver: deliverer({ ...set, portal: portal() }),
    onFailure: (error, letter) => logFailure(error, { path: `letter ${letter}`, method: 'MAIL' }),
  })
}
