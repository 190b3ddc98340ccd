import type { Outgoing } from '../domain/letter/run'
import { withLink } from '../domain/partnership/rules'
import { notice } from './notice'

/** The letter as it is sent: plain text, which every program shows and no program mistakes. */
export function compose({ kind, content, locale, link }: Outgoing, portal: string) {
  // What a person wrote is that person's letter; an answer goes there.
  if ('body' in content) {
    const { subject, body, replyTo } = content
    return { subject, text: withLink(body, link), replyTo, headers: {} }
  }
  const { subject, text, optional } = notice(kind, content, { locale, link, portal })
  const headers = {
    // RFC 3834: nobody's absence note need answer it.
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(optional && { 'List-Unsubscribe': `<${portal}/account-settings>` }),
  }
  return { subject, text, replyTo: undefined, headers }
}
