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

export type LetterLabels = Record<(typeof keys)[number] | 'cancel' | 'optional' | 'copiedLabel', string> & {
  guard: { title: string; description: string; stayLabel: string; leaveLabel: string }
}

/** Everything the letter's form says, for a browser that knows no languages. */
export async function letterLabels(): Promise<LetterLabels> {
  const [t, common] = [await words('partnership.letter'), await words('common')]
  const said = keys.map(key => [key, t(key)])
  return {
    ...Object.fromEntries(said),
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
