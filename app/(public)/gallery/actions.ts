'use server'

import type { FormState } from '@/components/ui/form-state'

export async function tryIt(_: FormState, data: FormData): Promise<FormState> {
  await new Promise(r => setTimeout(r, 400))
  const values = Object.fromEntries([...data].map(([k, v]) => [k, String(v)]))
  if (values.company && values.domain) return { status: 'done', message: 'Saved.', values }
  return {
    status: 'error',
    message: 'Two things need your attention',
    fields: {
      company: 'Enter the company name.',
      domain: 'Choose another domain: contoso.example is taken.',
    },
    values,
  }
}

export async function nothing() {}
