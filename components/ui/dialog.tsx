'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from './icon-button'

export type DialogProps = {
  id: string
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  closeLabel: string
  size?: 'md' | 'lg' | undefined
  /** A panel at the side of the page. */
  sheet?: boolean | undefined
  /** Open from the start, for a dialog that has an address. */
  open?: boolean | undefined
  /** Where closing goes, for a dialog that has an address. */
  closeHref?: string | undefined
  busy?: boolean | undefined
}

/**
 * The platform's modal dialog: focus is kept and given back by the browser. Opened by `<Button opens={id}>`.
 * While it is busy, or a form in it is being sent, neither Escape nor the backdrop closes it.
 */
export function Dialog({
  id,
  title,
  description,
  children,
  closeLabel,
  size,
  sheet,
  open,
  closeHref,
  busy,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = ref.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if ('commandForElement' in HTMLButtonElement.prototype) return
    // Browsers that do not know `commandfor` yet.
    const click = (event: MouseEvent) => {
      const button = (event.target as Element).closest(`[commandfor="${CSS.escape(id)}"]`)
      if (button?.getAttribute('command') === 'show-modal') dialog?.showModal()
      if (button?.getAttribute('command') === 'close') dialog?.close()
    }
    document.addEventListener('click', click)
    return () => document.removeEventListener('click', click)
  }, [id, open])

  const held = () => busy || ref.current?.querySelector('[aria-busy="true"]')
  const close = () => !held() && ref.current?.close()
  const name = `${id}-title`
  return (
    <dialog
      ref={ref}
      id={id}
      className={sheet ? 'tt-dialog tt-sheet' : 'tt-dialog'}
      data-size={size}
      aria-labelledby={name}
      aria-describedby={description ? `${id}-says` : undefined}
      onCancel={event => event.target === ref.current && held() && event.preventDefault()}
      onKeyDown={event => event.key === 'Escape' && held() && event.preventDefault()}
      onClick={event => event.target === ref.current && close()}
      onClose={event => event.target === ref.current && closeHref && window.location.assign(closeHref)}
    >
      <header>
        <h2 id={name}>{title}</h2>
        <IconButton icon="x" size="sm" label={closeLabel} onClick={close} />
      </header>
      <div className="tt-dialog-body">
        {description && (
          <p id={`${id}-says`} className="pb-3 text-ink-muted">
            {description}
          </p>
        )}
        {children}
      </div>
    </dialog>
  )
}
