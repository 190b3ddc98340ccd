import { CopyButton } from './copy-button'

export type CopyableProps = { text: string; label: string; copiedLabel: string }

/** An identifier and the button that copies it. */
export function Copyable({ text, label, copiedLabel }: CopyableProps) {
  return (
    <span className="inline-flex items-center gap-0.5">
      <code className="font-mono text-xs wrap-anywhere">{text}</code>
      <CopyButton text={text} label={label} copiedLabel={copiedLabel} />
    </span>
  )
}
