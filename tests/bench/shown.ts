import { GOALS } from './cases'
import type { Listed } from './lists'
import type { Visited } from './pages'
import type { Renewed } from './renewals'
import type { Submitted } from './submit'

export function shownList(it: Listed) {
  const goal = GOALS[it.goal]
  const over = [
    it.buffers > goal.buffers && `buffers > ${goal.buffers}`,
    it.statements > goal.statements && `statements > ${goal.statements}`,
  ]
  return {
    case: it.name,
    rows: it.rows,
    statements: it.statements,
    'round trips': it.roundTrips,
    buffers: it.buffers,
    generic: it.genericBuffers,
    ms: it.ms,
    'CPU ms': it.cpuMs,
    over: over.filter(Boolean).join(', '),
  }
}

export const shownPair = ({ nothing, submit, whole }: Submitted['pairs'][number], at: number) => ({
  pair: at + 1,
  'nothing/s': nothing.perSecond,
  'submit/s': submit.perSecond,
  'and the list after it/s': whole.perSecond,
  'CPU ms: nothing': nothing.cpuMs,
  submit: submit.cpuMs,
  'and the list': whole.cpuMs,
})

const LIMITS = { 'script kB': 164, 'HTML kB': 60 } as const

export function shownPage(page: Extract<Visited, { pages: unknown }>['pages'][number]) {
  const over = Object.entries(LIMITS).filter(([what, limit]) => page[what as keyof typeof LIMITS] > limit)
  return { ...page, over: over.map(([what, limit]) => `${what} > ${limit}`).join(', ') }
}

export const shownRun = ({ rows, plain, same, worker, cpuMs }: Renewed['pairs'][number], at: number) => ({
  part: at + 1,
  subscriptions: rows,
  'UPDATE/s': Math.round(plain),
  'same rows/s': Math.round(same),
  'run/s': Math.round(worker),
  'CPU ms each': cpuMs,
})
