'use client'

import { useEffect, useState } from 'react'
import { Button, LinkButton } from '@/components/ui/button'

type Props = {
  base: string
  /** The users of this page: a new page has new boxes. */
  page: string
  most: number
  labels: { title: string; one: string; other: string; clear: string; manage: string; tooMany: string }
}

const boxes = () => document.querySelectorAll<HTMLInputElement>('input[data-user]')

/** Which users are ticked, on this page and those seen before: kept by this tab alone. */
export function Selection({ base, page, most, labels }: Props) {
  const [chosen, setChosen] = useState<string[]>([])
  const key = `selected ${base}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page brings other boxes
  useEffect(() => {
    const kept = (sessionStorage.getItem(key) ?? '').split(',').filter(Boolean)
    setChosen(kept)
    for (const box of boxes()) box.checked = kept.includes(box.dataset.user ?? '')
    const change = ({ target }: Event) => {
      const { user } = (target as HTMLElement).dataset
      if (!user) return
      const before = (sessionStorage.getItem(key) ?? '').split(',').filter(one => one && one !== user)
      const after = (target as HTMLInputElement).checked ? [...before, user] : before
      sessionStorage.setItem(key, after.join(','))
      setChosen(after)
    }
    document.addEventListener('change', change)
    return () => document.removeEventListener('change', change)
  }, [key, page])

  const clear = () => {
    sessionStorage.removeItem(key)
    for (const box of boxes()) box.checked = false
    setChosen([])
  }
  const count = chosen.length
  return (
    <section
      aria-label={labels.title}
      className="flex min-h-9 flex-wrap items-center gap-2 pb-3 text-sm"
      hidden={count === 0}
    >
      <span role="status">{(count === 1 ? labels.one : labels.other).replace('#', String(count))}</span>
      <LinkButton
        size="sm"
        icon="key-round"
        href={`${base}/licenses?users=${chosen.join(',')}`}
        whyNot={count > most ? labels.tooMany : undefined}
      >
        {labels.manage}
      </LinkButton>
      <Button size="sm" variant="quiet" onClick={clear}>
        {labels.clear}
      </Button>
    </section>
  )
}
