'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type MouseEvent, useEffect, useRef } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button, LinkButton } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { UnsavedGuard } from '@/components/ui/unsaved-guard'
import { mailto, withLink } from '@/lib/domain/partnership/rules'
import { copyText } from './copy-text'
import type { LetterLabels } from './labels'
import { LetterFields } from './letter-fields'
import { type LetterProps, useLetter } from './use-letter'

/** Mail programs on some systems cut an address off past this length. */
const safeLength = 2000

/** The draft: opened in the mail program, copied, or done with. The first of these records the request. */
export function LetterForm<Asked extends object>({
  labels,
  ...props
}: LetterProps<Asked> & { labels: LetterLabels }) {
  const of = useLetter(props, labels)
  const { letter, link, said, problems, pending } = of
  const { paths } = props
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const leaving = useRef(false)
  const address = mailto({ ...letter, body: withLink(letter.body, link) })

  useEffect(() => {
    if (said?.tone === 'danger') summary.current?.focus()
  }, [said])

  /** Recorded is kept: the guard may let go, and a reload finds the request instead of minting another. */
  const kept = () => {
    form.current?.dispatchEvent(new Event('submit'))
    // An address replaced now would call back the way to the next page.
    if (leaving.current) return
    window.history.replaceState(null, '', `${paths.kept}${of.id}`)
  }
  const leave = (how = '') => {
    leaving.current = true
    router.push(`${paths.done}${of.id}${how}`)
  }
  const open = async (event: MouseEvent) => {
    event.preventDefault()
    const now = of.whole()
    if (!(await of.save(now))) return
    kept()
    of.say({ tone: 'positive', text: labels.opened })
    window.location.href = mailto(now)
  }
  const copy = async () => {
    const now = of.whole()
    const saved = of.save(now)
    const done = await copyText(now.body, saved, form.current?.querySelector('textarea') ?? null)
    if (!(await saved)) return
    kept()
    of.say({ tone: done ? 'positive' : 'info', text: done ? labels.copied : labels.copyByHand })
  }
  const finish = async (event: FormEvent) => {
    event.preventDefault()
    if (await of.save(of.whole())) leave()
  }

  const send = async () => {
    if (pending || !(await of.post?.(of.whole()))) return
    kept()
    leave('&sent=1')
  }

  const errors = Object.entries(problems).map(([name, message]) => ({ message, field: `f-${name}` }))
  return (
    <form ref={form} onSubmit={finish} noValidate aria-busy={pending || undefined} className="grid gap-4">
      {said?.tone === 'danger' && <FormErrors ref={summary} title={said.text} errors={errors} />}
      <LetterFields of={of} drafts={props.drafts} labels={labels} />
      {said && said.tone !== 'danger' && (
        <Alert tone={said.tone} live>
          {said.text}
        </Alert>
      )}
      {address.length > safeLength && <p className="tt-hint">{labels.long}</p>}
      <div className="flex flex-wrap gap-2">
        {of.post && (
          <Button variant="primary" icon="send" onClick={send} pending={pending}>
            {labels.send}
          </Button>
        )}
        <LinkButton variant={of.post ? 'secondary' : 'primary'} icon="mail" href={address} onClick={open}>
          {labels.open}
        </LinkButton>
        <Button icon="copy" onClick={copy}>
          {labels.copy}
        </Button>
        <Button type="submit" icon="check" pending={pending && !of.post}>
          {labels.done}
        </Button>
        <LinkButton variant="quiet" href={paths.cancel}>
          {labels.cancel}
        </LinkButton>
      </div>
      <UnsavedGuard {...labels.guard} />
    </form>
  )
}
