import { Icon, type IconName } from './icon'

export type MenuItem = {
  label: string
  icon?: IconName | undefined
  href?: string | undefined
  /** A server action; it is handed `id`, the menu's `of`. */
  action?: ((data: FormData) => void | Promise<void>) | undefined
  /** The id of a dialog to open; `{id}` stands for `of`. */
  opens?: string | undefined
  danger?: boolean | undefined
  whyNot?: string | undefined
}

const fill = (text: string, of: string) => text.replaceAll('{id}', of)

export function MenuEntry({ item, of, done }: { item: MenuItem; of: string; done: () => void }) {
  const { label, icon, href, action, opens, danger, whyNot } = item
  const face = (
    <>
      {icon && <Icon name={icon} />}
      <span>
        {label}
        {whyNot && <small>{whyNot}</small>}
      </span>
    </>
  )
  const entry = { role: 'menuitem', tabIndex: -1, className: danger ? 'tt-bad' : undefined }
  if (whyNot)
    return (
      <button {...entry} type="button" aria-disabled="true">
        {face}
      </button>
    )
  if (href)
    return (
      <a {...entry} href={fill(href, of)}>
        {face}
      </a>
    )
  if (action)
    return (
      <form action={action}>
        <input type="hidden" name="id" value={of} />
        <button {...entry} type="submit">
          {face}
        </button>
      </form>
    )
  const open = () => {
    done()
    document.querySelector<HTMLDialogElement>(`dialog#${CSS.escape(fill(opens ?? '', of))}`)?.showModal()
  }
  return (
    <button {...entry} type="button" onClick={open}>
      {face}
    </button>
  )
}
