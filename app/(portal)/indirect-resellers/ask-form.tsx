'use client'

import { useRouter } from 'next/navigation'
import type { SubmitEvent } from 'react'

type Props = { id: string; action: string; keep?: Record<string, string | undefined> }

/** A question to the page itself, asked by `<Button form={id} name=… value=…>`: a GET form that needs no JavaScript and is soft with it. */
export function AskForm({ id, action, keep = {} }: Props) {
  const router = useRouter()
  const ask = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    const asked = [...data].map(([name, value]) => [name, String(value)])
    router.push(`${action}?${new URLSearchParams(asked)}`, { scroll: false })
  }
  return (
    <form id={id} action={action} method="get" onSubmit={ask} hidden>
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </form>
  )
}
