import type { Tone } from './alert'

export type Toast = {
  id: number
  message: string
  tone?: Tone | undefined
  href?: string | undefined
  linkLabel?: string | undefined
}

let toasts: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()
const tell = (next: readonly Toast[]) => {
  toasts = next
  for (const listener of listeners) listener()
}

/** Says something in the corner of the page; never the only place an error is told. Said again, it stands there once, from now on. */
export function toast(said: Omit<Toast, 'id'>) {
  tell([...toasts.filter(({ message }) => message !== said.message).slice(-2), { ...said, id: ++last }])
}

export const dismiss = (id: number) => tell(toasts.filter(one => one.id !== id))
export const current = () => toasts
export function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
