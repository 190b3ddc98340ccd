import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'
import { Icon, type IconName } from './icon'
import { WhyNot } from './why-not'

export type ButtonLook = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  size?: 'sm' | 'md' | 'lg' | undefined
  icon?: IconName | undefined
  className?: string | undefined
}

export type ButtonProps = Omit<ComponentProps<'button'>, 'className'> &
  ButtonLook & {
    pending?: boolean | undefined
    /** Why it cannot be done now; the button stays in reach and says so. */
    whyNot?: ReactNode
    /** The id of a Dialog to open; needs no JavaScript where the browser knows `commandfor`. */
    opens?: string | undefined
  }

export function buttonClass({ variant = 'secondary', size = 'md', className }: ButtonLook) {
  return cx('tt-btn', `tt-btn-${variant}`, size !== 'md' && `tt-btn-${size}`, className)
}

export function Button({
  variant,
  size,
  icon,
  pending,
  whyNot,
  opens,
  className,
  children,
  ...rest
}: ButtonProps) {
  const look = buttonClass({ variant, size, className })
  const face = (
    <>
      {pending ? <span className="tt-spin" /> : icon && <Icon name={icon} />}
      {children}
    </>
  )
  if (whyNot)
    return (
      <WhyNot reason={whyNot} className={look} label={rest['aria-label']}>
        {face}
      </WhyNot>
    )
  return (
    <button
      type="button"
      className={look}
      aria-busy={pending || undefined}
      {...(opens ? { commandfor: opens, command: 'show-modal', 'aria-haspopup': 'dialog' } : undefined)}
      {...rest}
    >
      {face}
    </button>
  )
}

export type LinkButtonProps = Omit<ComponentProps<'a'>, 'className'> & ButtonLook & { whyNot?: ReactNode }

/** A link that looks like a button. */
export function LinkButton({ variant, size, icon, whyNot, className, children, ...rest }: LinkButtonProps) {
  const look = buttonClass({ variant, size, className })
  const face = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  )
  if (whyNot)
    return (
      <WhyNot reason={whyNot} className={look}>
        {face}
      </WhyNot>
    )
  return (
    <a className={look} {...rest}>
      {face}
    </a>
  )
}
