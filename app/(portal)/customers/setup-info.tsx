'use client'

import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { idle } from '@/components/ui/form-state'
import { Secret } from '@/components/ui/secret'
import { TextSkeleton } from '@/components/ui/skeleton'
import type { Messages } from '@/lib/i18n/words'
import { finish, reveal } from './new/actions'
import { fill } from './new/fill'
import { SavedThen } from './saved-then'

type Texts = Messages['wizard']['confirmation'] & { show: string; hide: string; copied: string }
type Props = {
  customerId: string
  userName: string
  domain: string
  company: string
  address: string
  texts: Texts
}

/**
 * The one-time password. It is asked for by the page once it stands and is in no HTML, so that neither the browser's cache
 * nor its history has it; after Done the server cannot make it any more.
 */
export function SetupInfo({ customerId, userName, domain, company, address, texts }: Props) {
  const [password, setPassword] = useState<string | null>(null)
  const [trouble, setTrouble] = useState('')
  const [pending, setPending] = useState(false)

  useEffect(() => {
    reveal(idle, { customerId })
      .then(state =>
        state.value ? setPassword(state.value.password) : setTrouble(state.message ?? texts.gone),
      )
      .catch(() => setTrouble(texts.gone))
    // A page that the browser kept whole must ask again whether it may still show this.
    const back = (event: PageTransitionEvent) => event.persisted && location.reload()
    addEventListener('pageshow', back)
    return () => removeEventListener('pageshow', back)
  }, [customerId, texts])

  const done = async () => {
    setPending(true)
    const state = await finish(idle, { customerId }).catch(() => null)
    if (state?.status === 'done') {
      setPassword('')
      location.replace('/customers')
      return
    }
    setPending(false)
    setTrouble(state?.message ?? '')
  }
  if (trouble) return <Alert tone="warning">{trouble}</Alert>
  if (password === null) return <TextSkeleton label={texts.loading} />
  const file = fill(texts.file, { company, address, userName, password })
  return (
    <div className="grid gap-4">
      <div className="grid max-w-xl gap-4">
        <div className="tt-field">
          <span className="tt-label">{texts.userName}</span>
          <div className="flex items-center gap-0.5 rounded-md border border-line-strong bg-sunken ps-3 pe-0.5">
            <code className="min-w-0 flex-1 py-1 font-mono text-sm wrap-anywhere">{userName}</code>
            <CopyButton text={userName} label={texts.copyUserName} copiedLabel={texts.copied} />
          </div>
        </div>
        <Secret
          label={texts.password}
          value={password}
          showLabel={texts.show}
          hideShownLabel={texts.hide}
          copyLabel={texts.copyPassword}
          copiedLabel={texts.copied}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <CopyButton
          wide
          text={`${userName}\n${password}`}
          label={texts.copyBoth}
          copiedLabel={texts.copied}
        />
        <Button icon="download" onClick={() => download(file, fill(texts.fileName, { domain }))}>
          {texts.download}
        </Button>
      </div>
      <SavedThen texts={texts} done={done} pending={pending} />
    </div>
  )
}

/** Made in the browser: the file never travels. */
function download(text: string, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
