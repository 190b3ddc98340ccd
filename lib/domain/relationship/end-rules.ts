/** What still ties a customer to a partner. */
export type Ties = {
  /** Subscriptions that are not suspended, expired or gone. */
  active: number
  /** Of those, software that was bought for good and must be cancelled. */
  software: number
  /** Suspended terms under the new commerce that go on being billed. */
  owed: number
  owedUntil: Date | null
}

export type Precondition = { key: 'suspended' | 'software'; met: boolean; count: number }

/** The preconditions of ending a customer relationship, one by one (rules §3.6). */
export const preconditions = ({ active, software }: Ties): Precondition[] => [
  { key: 'suspended', met: active === 0, count: active },
  { key: 'software', met: software === 0, count: software },
]

export const mayEnd = (ties: Ties) => preconditions(ties).every(({ met }) => met)
