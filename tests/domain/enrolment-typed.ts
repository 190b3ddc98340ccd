import { v7 as uuid } from 'uuid'

/** A form filled in as it should be, at a domain nobody else has. */
export function typedEnrolment(wish: Record<string, string> = {}) {
  const id = uuid()
  const domain = wish.domain ?? `e${id.replaceAll('-', '').slice(-14)}.example`
  const { domain: _, ...rest } = wish
  return {
    id,
    kind: 'reseller',
    country: 'FR',
    name: `Sirocco ${id.slice(-6)}`,
    addressLine1: '4 rue des Vents',
    city: 'Marseille',
    postalCode: '13002',
    firstName: 'Ada',
    lastName: 'Test',
    email: `Ada@${domain}`,
    password: 'a sentence that is long',
    repeated: 'a sentence that is long',
    ...rest,
  }
}
