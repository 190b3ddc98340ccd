import { mailServer } from '../mail-server'
import { rows } from '../owner'
import { expect, test } from './fixtures'

/** Words of these pages; literal, as in `labels.ts`. */
const word = {
  forgot: ['Forgot your password?', 'Mot de passe oublié ?'],
  address: ['The email address you sign in with', 'L’adresse e-mail avec laquelle vous vous connectez'],
  send: ['Send the link', 'Envoyer le lien'],
  sent: ['Look into your mailbox', 'Regardez dans votre boîte de réception'],
  password: ['New password', 'Nouveau mot de passe'],
  repeated: ['New password again', 'Nouveau mot de passe, encore une fois'],
  save: ['Save the new password', 'Enregistrer le nouveau mot de passe'],
  done: ['Your new password is saved. Sign in with it.', 'Votre nouveau mot de passe est enregistré.'],
  used: ['This link cannot be used', 'Ce lien ne peut pas être utilisé'],
  subject: ['Choose a new password', 'Choisissez un nouveau mot de passe'],
} as const

let post: Awaited<ReturnType<typeof mailServer>>
test.beforeAll(async () => {
  post = await mailServer({ at: Number(process.env.E2E_MAIL_PORT) })
})
test.afterAll(() => post?.stop())

// A partner's member and a customer's user alike.
for (const email of ['billing.admin@boreal.example', 'admin@rivoiretransports.onmicrosoft.com'])
  test(`a forgotten password is replaced by a mailed link, once: ${email}`, async ({
    page,
    l,
    lang,
    signIn,
    elsewhere,
    accessible,
  }) => {
    const at = lang === 'fr' ? 1 : 0
    const spaced = (text: string) =>
      new RegExp(`^${text.replaceAll(/[ ?]/g, one => (one === ' ' ? '\\s' : '\\?'))}$`)
    const own = `a sentence of ${lang} ${Date.now()}`
    const [before] = await rows<{ hash: string }>(
      'select password_hash as hash from app_user where email = $1',
      [email],
    )
    const device = await elsewhere()
    await signIn(email, undefined, device)

    const ask = async (address: string) => {
      await page.goto('/sign-in')
      await page.getByRole('link', { name: spaced(word.forgot[at]) }).click()
      await page.getByLabel(word.address[at]).fill(address)
      await page.getByRole('button', { name: word.send[at] }).click()
      await expect(page.getByRole('heading', { level: 1, name: word.sent[at] })).toBeVisible()
      return page.locator('main').innerText()
    }
    await page.goto('/forgot-password')
    await accessible()
    const stranger = `nobody.${Date.now()}@boreal.example`
    // What the page says tells nothing of who has the address.
    expect(await ask(stranger)).toBe(await ask(email))
    await accessible()

    // A notice of another story, tried again now that somebody takes letters, may come among them.
    const letters = () =>
      post.box.filter(one => {
        const subject = one.headers.get('subject') ?? ''
        return one.to.includes(email) && (word.subject as readonly string[]).includes(subject)
      })
    await expect.poll(() => letters().length, { timeout: 30_000 }).toBeGreaterThan(0)
    const letter = letters().at(-1)
    const path = /\/reset-password\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
    await page.goto(path)
    await expect(page.locator('main')).toContainText(email)
    await accessible()
    await page.getByLabel(word.password[at], { exact: true }).fill(own)
    await page.getByLabel(word.repeated[at], { exact: true }).fill('another')
    await page.getByRole('button', { name: word.save[at] }).click()
    await expect(page.getByLabel(word.repeated[at], { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await accessible()
    await page.getByLabel(word.password[at], { exact: true }).fill(own)
    await page.getByLabel(word.repeated[at], { exact: true }).fill(own)
    await page.getByRole('button', { name: word.save[at] }).click()
    await expect(page.getByText(word.done[at])).toBeVisible()

    // Whoever was signed in elsewhere is out, and the old password is of no use.
    await device.goto('/')
    await expect(device).toHaveURL(/sign-in/)
    await signIn(email, own)
    expect(post.box.filter(one => one.to.includes(stranger))).toEqual([])
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: word.used[at] })).toBeVisible()
    await accessible()
    await page.goto('/account-settings')
    await expect(page.getByRole('heading', { level: 1, name: l('Account settings') })).toBeVisible()
    await rows('update app_user set password_hash = $2 where email = $1', [email, before?.hash])
  })
