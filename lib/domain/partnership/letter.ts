import { Refusal } from '../refusal'
import { carriesLink, withoutLinks } from './rules'

type Sent = {
  locale: string
  subject: string
  body: string
  note?: string | undefined
  to?: string | undefined
}

/** What is stored of a letter: its texts without the link, which is derived again when it is shown. */
export function storedLetter({ locale, subject, body, note, to }: Sent, link: string) {
  if (!carriesLink(body, link)) {
    throw new Refusal('request.linkMissing', {}, { body: { key: 'linkMissing' } })
  }
  const meant = note ?? to
  return {
    locale,
    subject: withoutLinks(subject),
    body: withoutLinks(body),
    note: meant ? withoutLinks(meant) : null,
  }
}
