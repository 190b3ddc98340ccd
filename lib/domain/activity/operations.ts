import { query } from '../operation'
import { findActivity } from './find'
import { periodOf } from './rules'
import { ExportActivity, ListActivity } from './schema'

/** Who did what, when and for which customer, or tried to (pages §21, rules §10). */
export const listActivity = query({
  permission: 'activity.read',
  input: ListActivity,
  async run({ actor, db, input, now }) {
    const period = periodOf(input, now, input.zone)
    const page = await findActivity(db, actor.organisation, { ...input, ...period })
    return { ...page, from: period.from, to: period.to }
  },
})

/** The log as it is filtered, a thousand lines at a time, for a file. */
export const exportActivity = query({
  permission: 'activity.read',
  input: ExportActivity,
  async run({ actor, db, input, now }) {
    const wanted = { ...input, ...periodOf(input, now, input.zone), size: 1000 }
    const { rows, next } = await findActivity(db, actor.organisation, wanted)
    return { rows, next }
  },
})
