// Loaded into a portal under test before anything else: its parent says by how many milliseconds its clock is ahead.
const Real = Date
let ahead = 0
const now = () => Real.now() + ahead

process.on('message', message => {
  if (typeof message?.ahead !== 'number') return
  ahead = message.ahead
  process.send?.({ ahead })
})

globalThis.Date = new Proxy(Real, {
  construct: (_, given, as) => Reflect.construct(Real, given.length > 0 ? given : [now()], as),
  apply: () => new Real(now()).toString(),
  get: (_, name) => (name === 'now' ? now : Reflect.get(Real, name)),
})
