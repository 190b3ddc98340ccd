'use client'

import { type RefObject, useEffect } from 'react'
import { idle } from '@/components/ui/form-state'
import { keepLines } from '../../actions'
import { useLater } from '../use-later'

const linesOf = (form: FormData) =>
  JSON.stringify([...form.entries()].filter(([name]) => name.startsWith('lines.')))

/** Keeps the choice a moment after it was made: whenever the fields that carry it are others than those last kept. */
export function useKeepLines(place: RefObject<HTMLElement | null>) {
  const { later, stop } = useLater(600)

  useEffect(() => {
    const form = place.current?.querySelector('form')
    if (!form) return
    // As nothing: a choice made before the form woke up is one too.
    let kept = '[]'
    const keep = () => {
      const data = new FormData(form)
      const lines = linesOf(data)
      if (lines === kept || !form.isConnected) return
      kept = lines
      keepLines(idle, data).catch(() => {
        kept = ''
      })
    }
    const look = () => later(keep)
    const watch = new MutationObserver(look)
    watch.observe(form, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] })
    look()
    return () => watch.disconnect()
  }, [place, later])
  return stop
}
