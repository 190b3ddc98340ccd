'use client'

import { fill } from '../fill'
import { useAccount } from './account-context'
import type { Kept } from './use-keep'

/** Says quietly that the draft is safe, and plainly when it is not. */
export function KeptLine({ kept }: { kept: Kept }) {
  const { texts, locale } = useAccount()
  const time = kept.at && new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(kept.at))
  return (
    <p role="status" className="min-h-[1.125rem] text-xs text-ink-faint">
      {kept.state === 'saving' && texts.kept.saving}
      {kept.state === 'saved' && fill(texts.kept.saved, { time: time ?? '' })}
      {kept.state === 'failed' && (kept.message ?? texts.kept.failed)}
      {kept.state === 'signedOut' && (
        <>
          {texts.kept.signedOut}{' '}
          <a className="tt-link" href="/sign-in" target="_blank" rel="noreferrer">
            {texts.kept.signIn}
          </a>
        </>
      )}
    </p>
  )
}
