import { marketOf } from '@/lib/domain/country/market'
import { keyOfEnrolment } from '@/lib/domain/enrolment/link'
import { keyHash } from '@/lib/domain/partnership/link'
import type { Stage } from './stage'
import { plusDays } from './time'

/** A company that asked yesterday and has not confirmed its address: the operator hands it its link. */
export function enterEnrolment({ rows, chance, time }: Stage, secret: string, passwordHash: string) {
  const asked = time.before(1)
  const [id, email] = [chance.id(asked), 'direction@tramontane.example']
  rows.enrolment.push({
    id,
    key_hash: keyHash(keyOfEnrolment(id, email, secret)),
    kind: 'reseller',
    name: 'Tramontane Réseaux',
    country: 'FR',
    market: marketOf('FR'),
    address_line1: '18 avenue des Remparts',
    city: 'Perpignan',
    postal_code: '66000',
    first_name: 'Élise',
    last_name: 'Carbonell',
    email,
    domain: 'tramontane.example',
    password_hash: passwordHash,
    locale: 'fr',
    created_at: asked,
    expires_at: plusDays(asked, 7),
    confirmed_at: null,
    organisation_id: null,
  })
}
