import type { Actor, OrganisationKind, Role } from './actor'

type Grant = Partial<Record<OrganisationKind, readonly Role[]>> & { guest?: true }

const anyone = [
  'globalAdmin',
  'userAdmin',
  'billingAdmin',
  'adminAgent',
  'salesAgent',
  'helpdeskAgent',
  'accountAdmin',
  'incentivesAdmin',
] as const
/** Also a customer's people who hold no admin role (roles.md §4). */
const everyone = [...anyone, 'user'] as const
/** The four roles the seed names. */
const four = ['globalAdmin', 'userAdmin', 'adminAgent', 'salesAgent'] as const
const fourAndDesk = [...four, 'helpdeskAgent'] as const
const agents = ['globalAdmin', 'adminAgent'] as const
const agentsAndDesk = [...agents, 'helpdeskAgent'] as const
const admin = ['globalAdmin'] as const

/** Table 1, who may do what: one line a permission (roles.md §§2–4, product.md §2.1). `may` is its only reader. */
export const permissions = {
  'self.read': { operator: anyone, provider: anyone, reseller: anyone, customer: everyone },
  'self.password': { operator: anyone, provider: anyone, reseller: anyone, customer: everyone },
  'partnership.list': { provider: four },
  'partnership.request': { provider: four },
  'partnership.ordering': { provider: agents },
  'partnership.remove': { provider: agents },
  'partnership.open': { guest: true, operator: anyone, provider: anyone, reseller: anyone, customer: anyone },
  'partnership.accept': { reseller: admin },
  'provider.list': { reseller: agentsAndDesk },
  'customer.list': { provider: [...fourAndDesk, 'billingAdmin'], reseller: agentsAndDesk },
  'customer.export': { provider: ['globalAdmin', 'adminAgent', 'salesAgent'], reseller: agents },
  'customer.read': { provider: [...fourAndDesk, 'billingAdmin'], reseller: agentsAndDesk, customer: anyone },
  'customer.own': { customer: everyone },
  'customer.create': { provider: four },
  'customer.update': { provider: ['globalAdmin', 'adminAgent', 'salesAgent', 'helpdeskAgent'] },
  'customer.tag': { provider: agents },
  'customer.resetPassword': { provider: agents },
  'catalogue.read': { provider: [...fourAndDesk, 'billingAdmin'], reseller: agentsAndDesk, operator: anyone },
  'pricing.read': {
    provider: [...four, 'billingAdmin', 'accountAdmin'],
    operator: anyone,
  },
  'order.place': { provider: four },
  'order.request': { reseller: agents },
  'order.requests': { provider: fourAndDesk, reseller: agentsAndDesk },
  'order.decide': { provider: four },
  'order.history': { provider: [...fourAndDesk, 'billingAdmin'], customer: anyone },
  'subscription.read': {
    provider: [...fourAndDesk, 'billingAdmin'],
    reseller: agentsAndDesk,
    customer: everyone,
  },
  'subscription.export': {
    provider: ['globalAdmin', 'adminAgent', 'salesAgent'],
    reseller: agents,
    customer: anyone,
  },
  'subscription.change': { provider: fourAndDesk, reseller: agents },
  'subscription.cancel': { provider: ['globalAdmin', 'adminAgent', 'salesAgent'] },
  'subscription.billing': { provider: ['globalAdmin', 'adminAgent', 'billingAdmin'] },
  'subscription.renewal': { provider: four },
  'subscription.convert': { provider: four },
  'subscription.upgrade': { provider: fourAndDesk },
  'subscription.associate': { provider: four },
  'subscription.delegate': { provider: fourAndDesk },
  'user.list': { provider: fourAndDesk, reseller: agentsAndDesk, customer: ['globalAdmin', 'userAdmin'] },
  'user.manage': {
    provider: ['globalAdmin', 'userAdmin', 'adminAgent'],
    reseller: agentsAndDesk,
    customer: ['globalAdmin', 'userAdmin'],
  },
  'user.import': { provider: admin, reseller: admin, customer: admin },
  'user.license': { provider: fourAndDesk, reseller: agentsAndDesk, customer: ['globalAdmin', 'userAdmin'] },
  'reseller.policy': { provider: agents },
  'renewal.list': { provider: [...fourAndDesk, 'billingAdmin'], reseller: agentsAndDesk },
  'incentive.read': {
    provider: ['globalAdmin', 'userAdmin', 'adminAgent', 'billingAdmin', 'incentivesAdmin'],
    reseller: ['globalAdmin', 'adminAgent', 'incentivesAdmin'],
  },
  'incentive.rate': { operator: agents },
  'agreement.attest': { provider: ['adminAgent', 'salesAgent', 'globalAdmin', 'userAdmin'] },
  'agreement.accept': { customer: admin },
  'rights.withdraw': { customer: admin },
  'relationship.request': { provider: ['globalAdmin', 'adminAgent', 'salesAgent'], reseller: agents },
  'relationship.open': {
    guest: true,
    operator: anyone,
    provider: anyone,
    reseller: anyone,
    customer: anyone,
  },
  'relationship.accept': { customer: admin },
  'relationship.end': { provider: admin, reseller: admin },
  'serviceRequest.read': {
    provider: [...fourAndDesk, 'billingAdmin'],
    reseller: agentsAndDesk,
    customer: anyone,
  },
  'serviceRequest.file': { customer: anyone },
  'serviceRequest.write': { provider: agentsAndDesk, reseller: agentsAndDesk, customer: anyone },
  'serviceRequest.answer': { provider: agentsAndDesk, reseller: agentsAndDesk },
  'serviceRequest.handOver': { provider: agentsAndDesk },
  'directoryRole.manage': { provider: agents, customer: admin },
  'mpn.verify': { provider: fourAndDesk },
  'activity.read': {
    provider: [...fourAndDesk, 'billingAdmin'],
    reseller: agentsAndDesk,
    customer: admin,
    operator: admin,
  },
  'member.manage': {
    provider: ['globalAdmin', 'userAdmin', 'accountAdmin'],
    reseller: ['globalAdmin', 'userAdmin', 'accountAdmin'],
    customer: ['globalAdmin', 'userAdmin'],
    operator: ['globalAdmin', 'userAdmin'],
  },
  'account.read': { operator: anyone, provider: anyone, reseller: anyone, customer: everyone },
  'account.support': { provider: ['globalAdmin', 'accountAdmin'], reseller: ['globalAdmin', 'accountAdmin'] },
  'account.legal': { provider: ['globalAdmin', 'accountAdmin'], reseller: ['globalAdmin', 'accountAdmin'] },
  'account.location': {
    provider: ['globalAdmin', 'accountAdmin'],
    reseller: ['globalAdmin', 'accountAdmin'],
  },
  'agreement.sign': { provider: admin, reseller: admin },
  'self.sessions': { operator: anyone, provider: anyone, reseller: anyone, customer: everyone },
  'self.letters': { provider: anyone, reseller: anyone, customer: everyone },
  'invitation.answer': {
    guest: true,
    operator: anyone,
    provider: anyone,
    reseller: anyone,
    customer: anyone,
  },
  'password.reset': { guest: true, operator: anyone, provider: anyone, reseller: anyone, customer: everyone },
  'directory.read': { guest: true, operator: anyone, provider: anyone, reseller: anyone, customer: anyone },
  'profile.read': { provider: anyone },
  'profile.request': { provider: [...four, 'accountAdmin'] },
  'profile.decide': { operator: agents },
  'organisation.list': { operator: anyone },
  'vetting.decide': { operator: agents },
  'catalogue.import': { operator: agents },
  'lookUp.ask': { provider: [...fourAndDesk, 'billingAdmin'], reseller: agentsAndDesk, operator: anyone },
  'agreement.list': { operator: anyone },
  'agreement.publish': { operator: agents },
  'portal.begin': { guest: true },
  'enrolment.begin': { guest: true, operator: anyone, provider: anyone, reseller: anyone, customer: anyone },
  'enrolment.read': { provider: anyone, reseller: anyone },
  'enrolment.appeal': {
    provider: ['globalAdmin', 'accountAdmin'],
    reseller: ['globalAdmin', 'accountAdmin'],
  },
  'enrolment.handOver': { operator: agents },
  'appeal.read': {
    operator: agents,
    provider: ['globalAdmin', 'accountAdmin'],
    reseller: ['globalAdmin', 'accountAdmin'],
  },
} as const satisfies Record<string, Grant>

export type Permission = keyof typeof permissions

/** Which roles hold a permission in an organisation of this kind; empty when that kind never does. */
export function rolesFor(permission: Permission, kind: OrganisationKind): readonly Role[] {
  return (permissions[permission] as Grant)[kind] ?? []
}

/** May this actor do this? Operations obey it, buttons explain themselves by it. */
export function may(actor: Actor, permission: Permission): boolean {
  if (!actor.organisation) return (permissions[permission] as Grant).guest === true
  const allowed = rolesFor(permission, actor.organisation.kind)
  return actor.roles.some(role => allowed.includes(role))
}

/** Can an organisation of this kind do it at all, whatever the role? */
export const everPossible = (permission: Permission, kind: OrganisationKind) =>
  rolesFor(permission, kind).length > 0
