import type { Role } from '@/lib/domain/actor'
import type { CompanyKey } from './organisations'

/** First and last name by the part of the address before the @, which says the role. */
export const people: Record<CompanyKey, Record<string, [first: string, last: string]>> = {
  operator: { operator: ['Noor', 'Haddad'] },
  boreal: {
    'global.admin': ['Hélène', 'Marchand'],
    'user.admin': ['Karim', 'Benali'],
    'admin.agent': ['Julien', 'Lefèvre'],
    'sales.agent': ['Camille', 'Roux'],
    'helpdesk.agent': ['Inès', 'Fontaine'],
    'billing.admin': ['Paul', 'Girard'],
  },
  meridian: {
    'global.admin': ['Dana', 'Whitfield'],
    'admin.agent': ['Marcus', 'Hill'],
    'sales.agent': ['Priya', 'Nair'],
  },
  rhein: {
    'global.admin': ['Katrin', 'Vogel'],
    'admin.agent': ['Jonas', 'Becker'],
    'sales.agent': ['Leyla', 'Aydın'],
  },
  atelier: {
    'global.admin': ['Sophie', 'Delmas'],
    'admin.agent': ['Thomas', 'Nguyen'],
    'helpdesk.agent': ['Maëlle', 'Le Goff'],
  },
  nordlys: { 'global.admin': ['Freja', 'Lindholm'], 'admin.agent': ['Mikkel', 'Holm'] },
  cumulus: { 'global.admin': ['Antoine', 'Mercier'], 'admin.agent': ['Yasmine', 'Cherif'] },
  brume: { 'global.admin': ['Élodie', 'Garnier'] },
  prairie: { 'global.admin': ['Cole', 'Jennings'] },
}

export const roleOf: Record<string, Role> = {
  operator: 'globalAdmin',
  'global.admin': 'globalAdmin',
  'user.admin': 'userAdmin',
  'admin.agent': 'adminAgent',
  'sales.agent': 'salesAgent',
  'helpdesk.agent': 'helpdeskAgent',
  'billing.admin': 'billingAdmin',
}
