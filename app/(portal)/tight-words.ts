import type { words } from '@/lib/i18n/words'

type Tight = {
  wanted: number
  fit: number
  same: boolean
  stays: number
  /** What it is to become. */
  offer: string
  /** What happens then: a trial ends, becomes this, or, where that is not known, what it would by itself; else it goes on. */
  instead?: 'ends' | 'becomes' | 'usual' | 'stays'
  usual?: string
  /** It is a trial's own conversion, which nobody arranged. */
  alone?: boolean
}

/** More licences are to come than the customer may have over all its partners, and what becomes of that (rules §5.2). */
export const tightWords = (
  t: Awaited<ReturnType<typeof words<'renewal'>>>,
  { same, alone, instead = 'stays', usual = '', ...values }: Tight,
) =>
  t(alone ? 'because.tightTrial' : same ? 'because.tight' : 'because.tightOffer', {
    ...{ ...values, instead, usual },
  })
