'use client'

import { useState } from 'react'
import { CopyButton } from './copy-button'
import { IconButton } from './icon-button'

export type SecretProps = {
  label: string
  value: string
  showLabel: string
  hideShownLabel: string
  copyLabel: string
  copiedLabel: string
}

/** A value shown once: masked, until one asks to see or copy it. */
export function Secret({ label, value, showLabel, hideShownLabel, copyLabel, copiedLabel }: SecretProps) {
  const [shown, setShown] = useState(false)
  return (
    <div className="tt-field">
      <span className="tt-label">{label}</span>
      <div className="flex items-center gap-0.5 rounded-md border border-line-strong bg-sunken ps-3 pe-0.5">
        <code className="min-w-0 flex-1 py-1 font-mono text-sm wrap-anywhere">
          {shown ? value : '•'.repeat(16)}
        </code>
        <IconButton
          icon={shown ? 'eye-off' : 'eye'}
          size="sm"
          label={shown ? hideShownLabel : showLabel}
          onClick={() => setShown(!shown)}
        />
        <CopyButton text={value} label={copyLabel} copiedLabel={copiedLabel} />
      </div>
    </div>
  )
}
