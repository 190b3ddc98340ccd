import { Button, type ButtonProps } from './button'
import { cx } from './cx'
import type { IconName } from './icon'

export type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> & {
  icon: IconName
  label: string
}

export function IconButton({ icon, label, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      icon={icon}
      variant={variant}
      aria-label={label}
      title={label}
      className={cx('tt-btn-icon', className)}
    />
  )
}
