import { linkKey } from '../../lib/domain/partnership/link'
import { rows } from '../owner'
import { expect, test } from './fixtures'

/** The link of one of Boréal's requests in the demo world, which the database alone would not give away. */
async function linkWhere(condition: string) {
  const [request] = await rows<{ id: string }>(
    `select q.id from partnership_request q join organisation o on o.id = q.provider_id
     where o.name = 'Boréal Distribution' and ${condition} order by q.created_at limit 1`,
  )
  return `/partnership/accept/${linkKey(request?.id ?? '', process.env.NEXTAUTH_SECRET ?? '')}`
}

const cases = [
  ['expired', `q.state = 'requested' and q.expires_at < now()`, /ran out|expiré/],
  ['used by another company', `q.state = 'accepted'`, /already been used|déjà servi/],
  ['revoked', `q.state = 'revoked'`, /withdrawn|retiré/],
] as const

for (const [how, condition, says] of cases) {
  test(`a link that is ${how} says so, and whom to ask`, async ({ page, l, signIn, accessible }) => {
    await signIn('global.admin@brume.example')
    await page.goto(await linkWhere(condition))
    await expect(page.locator('main')).toContainText(says)
    await expect(page.locator('main')).toContainText('Boréal Distribution')
    await expect(page.getByRole('button', { name: l('Authorize indirect provider') })).toHaveCount(0)
    await accessible()
  })
}

test('a company that is not enrolled is told to finish that first, and until when the link works', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  const enrolment = (programme: string) =>
    rows(`update organisation set programme = $1::"Programme" where name = 'Brume Conseil'`, [programme])
  await enrolment('pending')
  try {
    await signIn('global.admin@brume.example')
    await page.goto(await linkWhere(`q.state = 'requested' and q.expires_at > now()`))
    await expect(page.locator('main')).toContainText(/not enrolled|pas encore inscrit/)
    await expect(page.getByRole('button', { name: l('Authorize indirect provider') })).toHaveCount(0)
    await accessible()
  } finally {
    await enrolment('qualified')
  }
})
