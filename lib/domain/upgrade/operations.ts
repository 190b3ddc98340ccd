import { command } from '../operation'
import { enterUpgrade } from './enter'
import { UpgradeSubscription } from './schema'

/** All seats or some, into the subscription itself, a new one or one the customer has (rules §5.7, M13). */
export const upgradeSubscription = command({
  permission: 'subscription.upgrade',
  input: UpgradeSubscription,
  async run({ actor, db, input, now, note }) {
    const { told, ...done } = await enterUpgrade({ db, actor, now }, input)
    note(told)
    return done
  },
})
