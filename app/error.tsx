'use client'

import { startTransition, useEffect } from 'react'
import { Trouble } from './trouble'

/** Something failed that nobody foresaw, or the database is away: says so, with the number that is in the log, and recovers by itself. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch('/readyz', { cache: 'no-store' }).catch(() => null)
      if (answer?.ok) startTransition(() => window.location.reload())
    }, 3000)
    return () => clearInterval(timer)
  }, [])
  return <Trouble reference={error.digest} retry={reset} />
}
