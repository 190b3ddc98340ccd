import { Trouble } from '../setup/trouble.mjs'

const STAGES = ['types', 'lint', 'unit', 'build', 'e2e']

/** `--only=unit,e2e` chooses stages; everything else goes to vitest or Playwright, to narrow them. */
export function options(argv) {
  const rest = argv.filter(arg => !arg.startsWith('--only='))
  const asked = argv
    .find(arg => arg.startsWith('--only='))
    ?.slice(7)
    .split(',')
  const wrong = asked?.find(name => !STAGES.includes(name))
  if (wrong) throw new Trouble(`There is no stage "${wrong}".`, `Choose from ${STAGES.join(', ')}.`)
  if (rest.length > 0 && asked?.length !== 1)
    throw new Trouble('Filters need one stage.', 'For instance: npm test -- --only=unit tests/domain/order')
  return { wants: name => !asked || asked.includes(name), rest }
}
