import type { z } from 'zod'
import type { FieldProblem, FieldProblems } from './refusal'

/** zod's issues as one problem a field, keyed by the dotted path; the first one wins, as people mend one thing at a time. */
export function problemsOf(error: z.ZodError): FieldProblems {
  const problems: FieldProblems = {}
  for (const issue of error.issues) {
    const path = issue.path.join('.') || 'form'
    problems[path] ??= problemOf(issue)
  }
  return problems
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) <= 1) return { key: 'required' }
      return issue.origin === 'string'
        ? { key: 'tooShort', values: { min: Number(issue.minimum) } }
        : { key: 'atLeast', values: { min: Number(issue.minimum) } }
    case 'too_big':
      return issue.origin === 'string'
        ? { key: 'tooLong', values: { max: Number(issue.maximum) } }
        : { key: 'atMost', values: { max: Number(issue.maximum) } }
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return { key: 'required' }
      return { key: issue.expected === 'number' || issue.expected === 'int' ? 'wholeNumber' : 'invalid' }
    case 'invalid_format':
      return { key: issue.format === 'email' ? 'email' : 'invalid' }
    case 'custom': {
      // A schema's own check names its message key, and may carry the values its sentence needs.
      const { values } = (issue.params ?? {}) as { values?: FieldProblem['values'] }
      return { key: issue.message, ...(values ? { values } : {}) }
    }
    default:
      return { key: 'invalid' }
  }
}
