/** What a form action answers; the values keep what was typed where there is no JavaScript. */
export type FormState = {
  status: 'idle' | 'error' | 'done'
  message?: string | undefined
  fields?: Record<string, string> | undefined
  values?: Record<string, string> | undefined
}

export type FormAction = (prev: FormState, data: FormData) => Promise<FormState>

export const idle: FormState = { status: 'idle' }
