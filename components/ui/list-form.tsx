'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react'

export type ListFormProps = {
  action: string
  label: string
  children: ReactNode /** Parameters to keep: sort, page size. */
  keep?: Record<string, string> | undefined
}

const patience = 250

/** The search and the filters of a list: one GET form, which sends itself as one types. The cursor is not in it, so a new search starts at the first page. */
export function ListForm({ action, label, children, keep }: ListFormProps) {
  const router = useRouter()
  const params = useSearchParams()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pending, go] = useTransition()

  // The old rows stay, dimmed by the stylesheet, until the new ones are there.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-busy', pending)
    return () => document.documentElement.removeAttribute('data-busy')
  }, [pending])

  // What the address says, the fields show: after Back, or a chip taken away.
  useEffect(() => {
    for (const field of form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input:not([type=hidden]), select',
    ) ?? [])
      if (field.name && field !== document.activeElement)
        field.value = params.get(field.name) ?? field.dataset.default ?? ''
  }, [params])

  const send = () => {
    clearTimeout(timer.current)
    if (!form.current) return
    const filled = [...new FormData(form.current)].filter(([, value]) => value !== '') as [string, string][]
    const query = new URLSearchParams(filled).toString()
    go(() => router.replace(query ? `${action}?${query}` : action, { scroll: false }))
  }
  const change = (event: FormEvent) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(send, event.target instanceof HTMLSelectElement ? 0 : patience)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  return (
    <search aria-label={label}>
      <form ref={form} action={action} method="get" className="tt-tools" onInput={change} onSubmit={submit}>
        {Object.entries(keep ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </search>
  )
}
