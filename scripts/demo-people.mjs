/** The people of the demo world; the part before the @, by organisation. */
export const DEMO_PASSWORD = 'Twotier-Demo-2026'

export const DEMO_PEOPLE = [
  { organisation: 'Operator', domain: 'operator.example', people: ['operator'] },
  {
    organisation: 'Boréal Distribution, indirect provider (FR)',
    domain: 'boreal.example',
    people: ['global.admin', 'user.admin', 'admin.agent', 'sales.agent', 'helpdesk.agent', 'billing.admin'],
  },
  {
    organisation: 'Meridian Cloud, indirect provider (US)',
    domain: 'meridian.example',
    people: ['global.admin', 'admin.agent', 'sales.agent'],
  },
  {
    organisation: 'Rhein Cloud, indirect provider (DE)',
    domain: 'rhein.example',
    people: ['global.admin', 'admin.agent', 'sales.agent'],
  },
  {
    organisation: 'Atelier Nuage, reseller of Boréal (FR)',
    domain: 'ateliernuage.example',
    people: ['global.admin', 'admin.agent', 'helpdesk.agent'],
  },
  {
    organisation: 'Nordlys IT, reseller of Boréal and Rhein (DK)',
    domain: 'nordlys.example',
    people: ['global.admin', 'admin.agent'],
  },
  {
    organisation: 'Cumulus Services, reseller without a partner yet (FR)',
    domain: 'cumulus.example',
    people: ['global.admin', 'admin.agent'],
  },
  {
    organisation: 'Brume Conseil, reseller, agreement not signed (FR)',
    domain: 'brume.example',
    people: ['global.admin'],
  },
  {
    organisation: 'Ombelle Informatique, reseller that waits for its verification (FR)',
    domain: 'ombelle.example',
    people: ['global.admin'],
  },
  {
    organisation: 'Prairie Systems, reseller of Meridian (US)',
    domain: 'prairie.example',
    people: ['global.admin'],
  },
]

export function introduce() {
  const lines = DEMO_PEOPLE.map(
    ({ organisation, domain, people }) => `  ${organisation}\n    ${people.join(', ')} @${domain}`,
  )
  return `Demo people (all with the password ${DEMO_PASSWORD}):\n${lines.join('\n')}`
}
