'use client'

import { useCallback, useEffect, useRef } from 'react'

/** Calls once typing has paused; a later call takes the place of an earlier one. */
export function useLater(milliseconds: number) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = useCallback(() => clearTimeout(timer.current), [])
  const later = useCallback(
    (work: () => void) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(work, milliseconds)
    },
    [milliseconds],
  )
  useEffect(() => stop, [stop])
  return { later, stop }
}
