import { type Note, scribe } from './activity'
import { openCatalogue } from './offers'
import { dice } from './random'
import { tables } from './tables'
import { calendar } from './time'

/** What every part of the demo world is made with. */
export function openStage(now: Date) {
  const chance = dice(20_26)
  const rows = tables()
  return {
    chance,
    rows,
    time: calendar(now, chance),
    catalogue: openCatalogue(),
    /** Tells the activity log, if it is recent enough to be told. */
    tell: (note: Note) => scribe(rows, chance, now, note),
  }
}

export type Stage = ReturnType<typeof openStage>
