import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { associate, type Sorted, sortOut } from './bulk'
import { refusedTomorrow, settingAndPartners, settingOf, uncredited } from './read'
import { AssociateSubscriptions, ReadRecord, SetResellerCompulsory } from './schema'

/** Subscriptions that nobody is credited with, or the resellers that would be refused tomorrow; and the provider's own rule. */
export const readRecord = query({
  permission: 'subscription.associate',
  input: ReadRecord,
  async run({ actor, db, input: { tab, ...place }, now }) {
    const provider = actor.organisation
    if (tab !== 'without')
      return {
        tab,
        setting: await settingOf(db, provider.id),
        ...{ page: null, partners: [], refused: await refusedTomorrow(db, provider, now) },
      }
    const { setting, partners } = await settingAndPartners(db, provider.id)
    return { tab, setting, page: await uncredited(db, provider.id, place), partners, refused: [] }
  },
})

const told = ({ able, unable, location }: Sorted) => ({
  able: able.length,
  unable: unable.map(({ id, title, companyName, why, credited }) => ({
    id,
    title,
    companyName,
    why,
    credited,
  })),
  reseller: `${location.company} · ${location.mpnId}`,
})
export type Told = ReturnType<typeof told>

/** The dry run: what an association of these would do; nothing is written. */
export const tryAssociation = query({
  permission: 'subscription.associate',
  input: AssociateSubscriptions,
  run: async ({ actor, db, input, now }) =>
    told(await sortOut(db, actor, input.ids, input.reseller, now, false)),
})

/** Credits those that can be to one location, and says of the others why they cannot (M14, M15). */
export const associateSubscriptions = command({
  permission: 'subscription.associate',
  input: AssociateSubscriptions,
  async run({ actor, db, input, now, note }) {
    const sorted = await sortOut(db, actor, input.ids, input.reseller, now, true)
    if (sorted.able.length > 0) await associate(db, actor, sorted, now)
    const { location, able } = sorted
    note({
      subject: `${location.company} · ${location.mpnId}`,
      changes: { subscriptions: [null, able.length] },
    })
    return told(sorted)
  },
})

/** The provider's own rule: nothing that earns is ordered without a reseller. */
export const setResellerCompulsory = command({
  permission: 'reseller.policy',
  input: SetResellerCompulsory,
  async run({ actor, db, input, note }) {
    const providerId = actor.organisation.id
    const compulsory = input.compulsory === 'on'
    const before = await settingOf(db, providerId)
    const written =
      before.version === 0 && input.version === 0
        ? (
            await db.providerSetting.createMany({
              data: [{ providerId, resellerCompulsory: compulsory }],
              skipDuplicates: true,
            })
          ).count
        : (
            await db.providerSetting.updateMany({
              where: { providerId, version: input.version },
              data: { resellerCompulsory: compulsory, version: { increment: 1 } },
            })
          ).count
    if (written === 0) {
      const values = { theirs: before.compulsory ? 'on' : 'off', yours: input.compulsory }
      throw new Refusal('row.stale', {}, { compulsory: { key: 'record.stale', values } })
    }
    note({
      subject: actor.organisation.name,
      changes: { resellerCompulsory: [before.compulsory, compulsory] },
    })
    return { compulsory }
  },
})
