'use client'

import { useState } from 'react'
import { Icon, type IconName } from '../ui/icon'

export type Theme = 'light' | 'dark' | 'system'
export type ThemeSwitchProps = { label: string; theme: Theme; labels: Record<Theme, string> }

const icons: Record<Theme, IconName> = { light: 'sun', dark: 'moon', system: 'monitor' }
const year = 60 * 60 * 24 * 365

/** Day, night, or as the system says; kept in the cookie `theme`, which the layout reads into `data-theme`. */
export function ThemeSwitch({ label, theme, labels }: ThemeSwitchProps) {
  const [chosen, setChosen] = useState(theme)
  const choose = (next: Theme) => {
    setChosen(next)
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet.
    document.cookie = `theme=${next}; Max-Age=${year}; Path=/; SameSite=Lax`
    if (next === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', next)
  }
  return (
    <fieldset className="flex items-center justify-between gap-3">
      <legend className="contents text-xs text-ink-muted">{label}</legend>
      <div className="tt-segment">
        {(['light', 'dark', 'system'] as const).map(one => (
          <button
            key={one}
            type="button"
            aria-pressed={chosen === one}
            aria-label={labels[one]}
            title={labels[one]}
            onClick={() => choose(one)}
          >
            <Icon name={icons[one]} />
          </button>
        ))}
      </div>
    </fieldset>
  )
}
