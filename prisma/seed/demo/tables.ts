export type Row = Record<string, unknown>

/** The rows of the world by table, in the order in which they may be inserted. */
export const tables = () => ({
  organisation: [] as Row[],
  location: [] as Row[],
  app_user: [] as Row[],
  membership: [] as Row[],
  agreement: [] as Row[],
  agreement_signature: [] as Row[],
  vetting_decision: [] as Row[],
  partnership_request: [] as Row[],
  partnership: [] as Row[],
  customer: [] as Row[],
  customer_reseller: [] as Row[],
  customer_agreement: [] as Row[],
  directory_role: [] as Row[],
  order_: [] as Row[],
  subscription: [] as Row[],
  suspension: [] as Row[],
  order_line: [] as Row[],
  seat_lot: [] as Row[],
  license_assignment: [] as Row[],
  reseller_period: [] as Row[],
  service_request: [] as Row[],
  service_request_entry: [] as Row[],
  order_request: [] as Row[],
  tag: [] as Row[],
  customer_tag: [] as Row[],
  activity: [] as Row[],
  provider_profile: [] as Row[],
  profile_change_request: [] as Row[],
  enrolment: [] as Row[],
  vetting_appeal: [] as Row[],
})

export type Tables = ReturnType<typeof tables>
