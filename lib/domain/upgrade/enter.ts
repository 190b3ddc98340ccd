import type { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Note } from '../activity/record'
import type { Member } from '../actor'
import { permit } from '../change/answers'
import { netOf } from '../change/effect'
import { loadChange } from '../change/load'
import { checkSeen, stale } from '../change/perform'
import { Refusal } from '../refusal'
import { lockSeats } from '../subscription/pool'
import { moveLicenses } from './licenses'
import { planUpgrade } from './plan'
import { type UpgradeFacts, upgradeOf } from './rules'
import type { UpgradeSubscription } from './schema'
import { writeUpgrade } from './write'

type Call = { db: Db; actor: Member; now: Date }

/** Judges an upgrade and writes it; answers what the log should tell of it. */
export async function enterUpgrade({ db, actor, now }: Call, input: z.output<typeof UpgradeSubscription>) {
  await lockSeats(db, actor, input)
  const { loaded, ...found } = await loadChange(db, actor, input, now)
  if (loaded.version !== input.version) throw stale(loaded)
  permit(actor, loaded, found.facts, 'upgrade')
  const facts: UpgradeFacts = { ...found.facts, ...found }
  const upgrade = upgradeOf(facts, input)
  if ('problems' in upgrade) throw new Refusal('input.invalid', {}, upgrade.problems)
  await moveLicenses(db, actor, loaded, upgrade)
  const plan = planUpgrade(facts, upgrade)
  checkSeen({ actor, loaded, minor: netOf(plan), seenMinor: input.seenMinor })
  const id = await writeUpgrade({ db, actor, now, loaded, plan })
  if (!id) throw stale((await loadChange(db, actor, input, now)).loaded)
  const told: Note = {
    customerId: loaded.customerId,
    subject: `${loaded.companyName} · ${loaded.nickname ?? loaded.offer.titleEn}`,
    subjectId: loaded.id,
    changes: {
      offerId: [loaded.offer.titleEn, upgrade.target.titleEn],
      quantity: [loaded.quantity, upgrade.seats],
    },
  }
  const destination = upgrade.into?.id ?? id
  return { customerId: loaded.customerId, id: destination, moves: plan.moves, told }
}
