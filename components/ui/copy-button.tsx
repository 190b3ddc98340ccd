'use client'

import { useEffect, useState } from 'react'
import { cx } from './cx'
import { Icon } from './icon'

export type CopyButtonProps = {
  text: string
  label: string
  copiedLabel: string /** Shows the label, not the icon alone. */
  wide?: boolean | undefined
  className?: string | undefined
}

/** Copies exactly its text, and says so. */
export function CopyButton({ text, label, copiedLabel, wide, className }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2500)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <>
      <button
        type="button"
        onClick={copy}
        title={label}
        aria-label={wide ? undefined : label}
        className={cx('tt-btn', wide ? 'tt-btn-secondary' : 'tt-btn-quiet tt-btn-sm tt-btn-icon', className)}
      >
        <Icon name={copied ? 'check' : 'copy'} className={copied ? 'text-positive' : undefined} />
        {wide && (copied ? copiedLabel : label)}
      </button>
      <span role="status" className="sr-only">
        {copied && copiedLabel}
      </span>
    </>
  )
}
