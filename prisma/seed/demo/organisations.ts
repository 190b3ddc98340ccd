export const organisations = {
  operator: {
    kind: 'operator',
    name: 'Operator',
    country: 'LU',
    domain: 'operator.example',
    address: ['12 rue du Réservoir', 'Luxembourg', null, '1631'],
    support: ['support@operator.example', '+33 1 99 00 10 00', 'https://www.operator.example/support'],
  },
  boreal: {
    kind: 'provider',
    name: 'Boréal Distribution',
    country: 'FR',
    domain: 'boreal.example',
    globalMpnId: '4810027',
    address: ['48 boulevard des Docks', 'Lille', null, '59800'],
    support: ['support@boreal.example', '+33 3 53 01 22 40', 'https://www.boreal.example/support'],
    locations: [
      ['5127304', 'Boréal Distribution Lille', 'Lille'],
      ['5127319', 'Boréal Distribution Lyon', 'Lyon'],
      ['5127342', 'Boréal Distribution Nantes', 'Nantes'],
    ],
  },
  meridian: {
    kind: 'provider',
    name: 'Meridian Cloud',
    country: 'US',
    domain: 'meridian.example',
    globalMpnId: '4790615',
    address: ['2200 Larkspur Avenue, Suite 400', 'Denver', 'CO', '80205'],
    support: ['help@meridian.example', '+1 303-555-0140', 'https://www.meridian.example/help'],
    locations: [
      ['5093316', 'Meridian Cloud Denver', 'Denver'],
      ['5093328', 'Meridian Cloud Atlanta', 'Atlanta'],
    ],
  },
  rhein: {
    kind: 'provider',
    name: 'Rhein Cloud',
    country: 'DE',
    domain: 'rhein.example',
    globalMpnId: '4822180',
    address: ['Speicherstraße 17', 'Köln', null, '50678'],
    support: ['support@rhein.example', '+49 221 4710 210', 'https://www.rhein.example/support'],
    locations: [
      ['5140071', 'Rhein Cloud Köln', 'Köln'],
      ['5140086', 'Rhein Cloud Leipzig', 'Leipzig'],
    ],
  },
  atelier: {
    kind: 'reseller',
    name: 'Atelier Nuage',
    country: 'FR',
    domain: 'ateliernuage.example',
    globalMpnId: '6014402',
    address: ['9 quai de la Soie', 'Lyon', null, '69002'],
    support: ['bonjour@ateliernuage.example', '+33 4 65 71 08 30', 'https://www.ateliernuage.example/aide'],
    locations: [
      ['6204187', 'Atelier Nuage Lyon', 'Lyon'],
      ['6204193', 'Atelier Nuage Grenoble', 'Grenoble'],
    ],
  },
  nordlys: {
    kind: 'reseller',
    name: 'Nordlys IT',
    country: 'DK',
    domain: 'nordlys.example',
    globalMpnId: '6031975',
    address: ['Fyrtårnsvej 22', 'København', null, '2100'],
    // Its desk is across the Sound: Denmark sets no telephone numbers aside for fiction, Sweden does.
    support: ['support@nordlys.example', '+46 40 628 04 12', 'https://www.nordlys.example/hjaelp'],
    locations: [
      ['6218820', 'Nordlys IT København', 'København'],
      ['6218834', 'Nordlys IT Aarhus', 'Aarhus'],
    ],
  },
  cumulus: {
    kind: 'reseller',
    name: 'Cumulus Services',
    country: 'FR',
    domain: 'cumulus.example',
    globalMpnId: '6047720',
    address: ['31 rue des Aviateurs', 'Toulouse', null, '31000'],
    support: ['aide@cumulus.example', '+33 5 36 49 71 15', 'https://www.cumulus.example'],
    locations: [['6231546', 'Cumulus Services Toulouse', 'Toulouse']],
  },
  // Vetted, but its Global admin has not signed the partner agreement: qualified, not yet active (rules §1.5).
  brume: {
    kind: 'reseller',
    name: 'Brume Conseil',
    country: 'FR',
    domain: 'brume.example',
    globalMpnId: '6052238',
    programme: 'qualified',
    address: ['5 place du Vieux-Port', 'Saint-Malo', null, '35400'],
    support: ['contact@brume.example', '+33 2 61 91 40 06', 'https://www.brume.example'],
    locations: [['6240915', 'Brume Conseil Saint-Malo', 'Saint-Malo']],
  },
  prairie: {
    kind: 'reseller',
    name: 'Prairie Systems',
    country: 'US',
    domain: 'prairie.example',
    globalMpnId: '6066851',
    address: ['815 Cottonwood Street', 'Lincoln', 'NE', '68508'],
    support: ['support@prairie.example', '+1 402-555-0172', 'https://www.prairie.example/support'],
    locations: [
      ['6259402', 'Prairie Systems Lincoln', 'Lincoln'],
      ['6259417', 'Prairie Systems Des Moines', 'Des Moines'],
      ['6259425', 'Prairie Systems Fargo', 'Fargo'],
    ],
  },
} as const satisfies Record<string, Company>

export type CompanyKey = keyof typeof organisations

type Company = {
  kind: 'operator' | 'provider' | 'reseller'
  name: string
  country: string
  domain: string
  /** Headquarters' id, to be refused where a location is meant (rules §1.1). */
  globalMpnId?: string
  programme?: 'qualified'
  address: readonly [line: string, city: string, state: string | null, postalCode: string]
  support: readonly [email: string, phone: string, website: string]
  /** The first is the one used unless another is said. */
  locations?: readonly (readonly [mpnId: string, name: string, city: string])[]
}

/** The companies by key, each with the same fields. */
export const companies: Record<CompanyKey, Company> = organisations
