import { permit } from '../change/answers'
import { loadChange } from '../change/load'
import { checkSeen, stale } from '../change/perform'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { lockSeats } from '../subscription/pool'
import { moveLicenses } from './licenses'
import { planUpgrade } from './plan'
import { type UpgradeFacts, upgradeOf } from './rules'
import { UpgradeSubscription } from './schema'
import { writeUpgrade } from './write'

/** All seats or some, into the subscription itself, a new one or one the customer has (rules §5.7, M13). */
export const upgradeSubscription = command({
  permission: 'subscription.upgrade',
  input: UpgradeSubscription,
  async run({ actor, db, input, now, note }) {
    await lockSeats(db, actor, input)
    const { loaded, ...found } = await loadChange(db, actor, input, now)
    if (loaded.version !== input.version) throw stale(loaded)
    permit(actor, loaded, found.facts, 'upgrade')
    const facts: UpgradeFacts = { ...found.facts, ...found }
    const upgrade = upgradeOf(facts, input)
    if ('problems' in upgrade) throw new Refusal('input.invalid', {}, upgrade.problems)
    await moveLicenses(db, actor, loaded, upgrade)
    const plan = planUpgrade(facts, upgrade)
    checkSeen(plan, loaded.currency, input.seenMinor)
    const id = await writeUpgrade({ db, actor, now, loaded, plan })
    if (!id) throw stale((await loadChange(db, actor, input, now)).loaded)
    note({
      customerId: loaded.customerId,
      subject: `${loaded.companyName} · ${loaded.nickname ?? loaded.offer.titleEn}`,
      subjectId: loaded.id,
      changes: {
        offerId: [loaded.offer.titleEn, upgrade.target.titleEn],
        quantity: [loaded.quantity, upgrade.seats],
      },
    })
    const destination = upgrade.into?.id ?? id
    return { customerId: loaded.customerId, id: destination, moves: plan.moves }
  },
})
