export type LocaleSwitchProps = {
  label: string
  locale: string
  /** Each language in its own words. */
  locales: readonly { code: string; label: string }[]
  action: (data: FormData) => void | Promise<void>
  hidden?: Record<string, string> | undefined
  showLabel?: boolean | undefined
}

/** One button a language; it needs no JavaScript. */
export function LocaleSwitch({
  label,
  locale,
  locales,
  action,
  hidden,
  showLabel = true,
}: LocaleSwitchProps) {
  return (
    <form action={action} className="flex items-center justify-between gap-3">
      {showLabel && <span className="text-xs text-ink-muted">{label}</span>}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own. */}
      <div role="group" aria-label={label} className="tt-segment">
        {locales.map(({ code, label: text }) => (
          <button
            key={code}
            type="submit"
            name="locale"
            value={code}
            lang={code}
            aria-current={code === locale ? 'true' : undefined}
          >
            {text}
          </button>
        ))}
      </div>
    </form>
  )
}
