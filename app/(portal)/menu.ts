import type { NavEntry } from '@/components/shell/nav-link'
import type { NavGroup } from '@/components/shell/side-nav'
import type { Member, OrganisationKind } from '@/lib/domain/actor'
import { everPossible, type Permission } from '@/lib/domain/permission'
import { words } from '@/lib/i18n/words'

type Entry = {
  href: string
  word:
    | 'home'
    | 'indirectResellers'
    | 'indirectProviders'
    | 'customers'
    | 'pricing'
    | 'usersAndLicenses'
    | 'orderRequests'
    | 'subscriptions'
    | 'renewals'
    | 'resellerOfRecord'
    | 'incentives'
    | 'incentiveRates'
    | 'activityLog'
    | 'accountSettings'
    | 'userManagement'
    | 'serviceRequests'
    | 'partnerRelationships'
    | 'customerAgreement'
    | 'directoryRoles'
    | 'providerProfile'
    | 'organisations'
    | 'enrolment'
    | 'agreements'
    | 'lookUp'
    | 'profileChanges'
    | 'catalogueImport'
}
type Guarded = Entry & { icon: NavEntry['icon']; exact?: true; needs: Permission; only?: OrganisationKind }
const entries: Guarded[] = [
  { href: '/', word: 'home', icon: 'layers', exact: true, needs: 'self.read' },
  { href: '/indirect-resellers', word: 'indirectResellers', icon: 'network', needs: 'partnership.list' },
  { href: '/indirect-providers', word: 'indirectProviders', icon: 'building-2', needs: 'provider.list' },
  { href: '/customers', word: 'customers', icon: 'users', needs: 'customer.list' },
  { href: '/pricing', word: 'pricing', icon: 'receipt', needs: 'pricing.read' },
  { href: '/service-requests', word: 'serviceRequests', icon: 'headset', needs: 'serviceRequest.read' },
  { href: '/partner-relationships', word: 'partnerRelationships', icon: 'handshake', needs: 'customer.own' },
  { href: '/customer-agreement', word: 'customerAgreement', icon: 'file-text', needs: 'customer.own' },
  { href: '/order-requests', word: 'orderRequests', icon: 'inbox', needs: 'order.requests' },
  { href: '/users', word: 'usersAndLicenses', icon: 'users', needs: 'user.list', only: 'customer' },
  { href: '/renewals', word: 'renewals', icon: 'calendar', needs: 'renewal.list' },
  { href: '/reseller-of-record', word: 'resellerOfRecord', icon: 'tag', needs: 'subscription.associate' },
  { href: '/incentives', word: 'incentives', icon: 'receipt', needs: 'incentive.read' },
  { href: '/organisations', word: 'organisations', icon: 'building-2', needs: 'organisation.list' },
  { href: '/change-requests', word: 'profileChanges', icon: 'inbox', needs: 'profile.decide' },
  { href: '/look-up', word: 'lookUp', icon: 'search', needs: 'lookUp.ask' },
  { href: '/agreements', word: 'agreements', icon: 'file-text', needs: 'agreement.list' },
  { href: '/catalogue/import', word: 'catalogueImport', icon: 'upload', needs: 'catalogue.import' },
  { href: '/incentive-rates', word: 'incentiveRates', icon: 'receipt', needs: 'incentive.rate' },
]
const settings: Guarded[] = [
  {
    href: '/account-settings',
    word: 'accountSettings',
    icon: 'settings',
    exact: true,
    needs: 'account.read',
  },
  { href: '/enrolment', word: 'enrolment', icon: 'shield-check', needs: 'enrolment.read' },
  { href: '/provider-profile', word: 'providerProfile', icon: 'store', needs: 'profile.read' },
  { href: '/account-settings/users', word: 'userManagement', icon: 'user-plus', needs: 'member.manage' },
  {
    href: '/account-settings/directory-roles',
    word: 'directoryRoles',
    icon: 'key-round',
    needs: 'customer.own',
  },
  { href: '/activity-log', word: 'activityLog', icon: 'scroll-text', needs: 'activity.read' },
]

/**
 * The Partner Center menu of this kind of organisation. An entry one's role does not open is shown all the same: its page
 * says why and who can.
 */
export async function menuFor(actor: Member): Promise<NavGroup[]> {
  const t = await words('shell')
  const { kind } = actor.organisation
  const open = (all: Guarded[]) =>
    all
      .filter(({ needs, only }) => everPossible(needs, kind) && (!only || only === kind))
      .map(({ word, needs: _, only: __, ...entry }) => ({ ...entry, label: t(word) }))
  return [
    { label: t('menu'), entries: open(entries) },
    { label: t('accountSettings'), entries: open(settings) },
  ]
}
