'use client'

import { useRef, useState } from 'react'
import { type FormState, idle } from '@/components/ui/form-state'
import { carriesLink, withLink } from '@/lib/domain/partnership/rules'

export type Locale = 'en' | 'fr'
export type Draft = { subject: string; body: string }
type Sent = Draft & { id: string; locale: Locale; note?: string; to?: string }
type Sending<Asked> = {
  letterId: string
  send: (before: FormState, sent: Sent & Asked & { to: string; letterId: string }) => Promise<FormState>
}
export type LetterProps<Asked extends object = object> = {
  id: string
  link: string
  locale: Locale
  drafts: Record<Locale, Draft>
  start: Draft & { note: string }
  /** What is asked for beside the letter; it is recorded with it. */
  asked?: Asked | undefined
  record: (before: FormState, sent: Sent & Asked) => Promise<FormState>
  /** Has the portal send it, where it can: this very letter, once. */
  sending?: Sending<Asked> | undefined
  /** Where it is kept, where Done leads and where Cancel does. */
  paths: { kept: string; done: string; cancel: string }
}
type Said = { tone: 'positive' | 'danger' | 'info'; text: string } | null

/** What has been typed, and what of it is recorded. The link cannot be lost: whoever takes it out finds it put back. */
export function useLetter<Asked extends object>(
  props: LetterProps<Asked>,
  labels: Record<'linkBack' | 'failed' | 'errors' | 'toMissing', string>,
) {
  // The page may be drawn anew with another id; this letter keeps the one it began with.
  const [{ id, link, record, asked, sending }] = useState(props)
  const [letter, setLetter] = useState({ ...props.start, to: '', locale: props.locale })
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [said, say] = useState<Said>(null)
  const [pending, setPending] = useState(false)
  const recorded = useRef('')
  const touched = useRef(false)
  const turn = useRef(Promise.resolve(true))

  const write = (part: Partial<typeof letter>) => {
    if ('subject' in part || 'body' in part) touched.current = true
    setLetter(now => ({ ...now, ...part }))
  }

  /** The letter with its link in it. */
  const whole = () => {
    const body = withLink(letter.body, link)
    if (body === letter.body) return letter
    say({ tone: 'info', text: labels.linkBack })
    setLetter({ ...letter, body })
    return { ...letter, body }
  }

  const inputOf = ({ to, note, ...rest }: typeof letter) => ({
    ...(asked as Asked),
    id,
    ...rest,
    ...(to.trim() && { to: to.trim() }),
    ...(note.trim() && { note: note.trim() }),
  })

  /** One after the other: what is clicked while something is under way waits for it, and is not lost. */
  const inTurn = (act: () => Promise<boolean>) => {
    const next = turn.current.then(act)
    turn.current = next
    return next
  }

  /** Has it done on the server; what was refused is said, and every word typed stays. */
  const doing = async (act: () => Promise<FormState>) => {
    setPending(true)
    const answer = await act().catch(() => null)
    setPending(false)
    setProblems(answer?.fields ?? {})
    if (answer?.status === 'done') return true
    say({ tone: 'danger', text: answer ? (answer.message ?? labels.errors) : labels.failed })
    return false
  }

  /** Records the request as it is now; doing so again without a change is nothing new. */
  const save = (now: typeof letter) =>
    inTurn(async () => {
      const input = inputOf(now)
      const text = JSON.stringify(input)
      if (recorded.current === text) return true
      const done = await doing(() => record(idle, input))
      if (done) recorded.current = text
      return done
    })

  /** Has the portal send it; that records the request too. */
  const post = async (now: typeof letter) => {
    if (!sending) return false
    const to = now.to.trim()
    if (to === '') {
      setProblems({ to: labels.toMissing })
      say({ tone: 'danger', text: labels.errors })
      return false
    }
    const sent = { ...inputOf(now), to, letterId: sending.letterId }
    return inTurn(() => doing(() => sending.send(idle, sent)))
  }

  return {
    id,
    link,
    letter,
    write,
    whole,
    save,
    post: sending && post,
    problems,
    said,
    say,
    pending,
    touched,
    carries: carriesLink(letter.body, link),
  }
}
