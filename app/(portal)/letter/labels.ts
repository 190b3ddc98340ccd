import { words } from '@/lib/i18n/words'

const keys = [
  'card',
  'to',
  'toHint',
  'note',
  'noteHint',
  'language',
  'english',
  'french',
  'useDraft',
  'kept',
  'subject',
  'body',
  'link',
  'linkHint',
  'linkBack',
  'copyLink',
  'open',
  'copy',
  'done',
  'opened',
  'copied',
  'copyByHand',
  'long',
  'failed',
  'errors',
] as const

const sending = ['send', 'toMissing'] as const

export type LetterLabels = Record<
  (typeof keys)[number] | (typeof sending)[number] | 'cancel' | 'optional' | 'copiedLabel',
  string
> & {
  guard: { title: string; description: string; stayLabel: string; leaveLabel: string }
}

/** Everything the letter's form says, for a browser that knows no languages; where the portal can send it, that too. */
export async function letterLabels(sends: boolean): Promise<LetterLabels> {
  const [t, own, common] = [
    await words('partnership.letter'),
    await words('letter.form'),
    await words('common'),
  ]
  const said = keys.map(key => [key, t(key)] as const)
  return {
    ...Object.fromEntries([...said, ...sending.map(key => [key, own(key)])]),
    ...(sends && { toHint: own('toHint'), long: own('long') }),
    cancel: common('cancel'),
    optional: common('optional'),
    copiedLabel: common('copied'),
    guard: {
      title: common('discardTitle'),
      description: common('discardBody'),
      stayLabel: common('keepEditing'),
      leaveLabel: common('discard'),
    },
  }
}
