export type StepperProps = {
  label: string
  steps: readonly {
    key: string
    label: string /** Steps that are done can be gone back to. */
    href?: string | undefined
    current?: boolean | undefined
  }[]
}

/** The named steps of a wizard. */
export function Stepper({ label, steps }: StepperProps) {
  return (
    <nav aria-label={label}>
      <ol className="tt-steps">
        {steps.map(({ key, label: text, href, current }) => (
          <li key={key}>
            {href && !current ? (
              <a href={href}>{text}</a>
            ) : (
              <span aria-current={current ? 'step' : undefined}>{text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
