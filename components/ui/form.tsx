'use client'

import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react'
import { Alert } from './alert'
import { FormErrors } from './form-errors'
import { type FormAction, type FormState, idle } from './form-state'

const FormContext = createContext<{ state: FormState; pending: boolean; prefix: string }>({
  state: idle,
  pending: false,
  prefix: 'f',
})

export const useForm = () => useContext(FormContext)

/** What the form around knows of one field: its id, the refusal that belongs to it, and what was typed. */
export function useFormField(name: string) {
  const { state, prefix } = useForm()
  return {
    id: `${prefix}-${name}`,
    error: state.fields?.[name],
    defaultValue: state.values?.[name],
    returned: state.values !== undefined,
  }
}

export type ActionFormProps = {
  action: FormAction
  children: ReactNode
  /** The heading of the error summary. */
  errorTitle: string
  initial?: FormState | undefined
  hidden?: Record<string, string> | undefined
  /** Tells the ids of two forms on one page apart. */
  prefix?: string | undefined
  className?: string | undefined
  resetOnDone?: boolean | undefined
}

/**
 * A form around an action. It is sent by hand, because React empties a form after its action,
 * and what was typed must stay; without JavaScript the browser sends it and `values` fill it again.
 */
export function ActionForm({
  action,
  children,
  errorTitle,
  initial = idle,
  hidden,
  prefix = 'f',
  className,
  resetOnDone,
}: ActionFormProps) {
  const [state, dispatch, pending] = useActionState(action, initial)
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const said = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (state.status === 'error') summary.current?.focus()
    if (state.status === 'done' && resetOnDone) form.current?.reset()
    // What was done is said at the top; the button may stand a page below.
    if (state.status === 'done') said.current?.scrollIntoView({ block: 'nearest' })
  }, [state, resetOnDone])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => dispatch(data))
  }

  const errors = Object.entries(state.fields ?? {}).map(([name, message]) => ({
    message,
    field: `${prefix}-${name}`,
  }))
  return (
    <FormContext value={{ state, pending, prefix }}>
      <form
        ref={form}
        action={dispatch}
        onSubmit={submit}
        noValidate
        aria-busy={pending || undefined}
        className={className ?? 'grid gap-4'}
      >
        {state.status === 'error' && (
          <FormErrors ref={summary} title={state.message ?? errorTitle} errors={errors} />
        )}
        {state.status === 'done' && state.message && (
          <div ref={said}>
            <Alert tone="positive" live>
              {state.message}
            </Alert>
          </div>
        )}
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </FormContext>
  )
}
