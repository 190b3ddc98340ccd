import { wordIn } from './enrolment-words'
import { expect, test } from './fixtures'

const company = 'Ombelle Informatique'

test('an appeal with the wrong document is refused at once; one that is declined tells why and what is next', async ({
  page,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  const w = wordIn(lang)
  const reasons = ['Not in the register.', `The extract is of another company (${Date.now().toString(36)}).`]
  const operator = page
  await signIn('operator@operator.example')
  await operator.goto(`/organisations?q=${encodeURIComponent(company)}`)
  await operator.getByRole('link', { name: company }).first().click()
  await expect(operator.getByRole('heading', { level: 1, name: company })).toBeVisible()
  const decide = async (what: 'reject' | 'reopen', reason: string) => {
    await operator
      .getByRole('button', { name: w(what), exact: true })
      .first()
      .click()
    const dialog = operator.getByRole('dialog')
    await dialog.getByLabel(w('reason')).fill(reason)
    await dialog.getByRole('button', { name: w(what), exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await expect(operator.locator('main')).toContainText(reason)
  }
  await decide('reject', reasons[0] ?? '')

  const applicant = await elsewhere()
  await signIn('global.admin@ombelle.example', undefined, applicant)
  await applicant.goto('/enrolment')
  await expect(applicant.locator('main')).toContainText(reasons[0] ?? '')
  const document = applicant.getByLabel(w('document'), { exact: true })
  const send = async (name: string, mimeType: string, buffer: Buffer) => {
    await document.setInputFiles({ name, mimeType, buffer })
    await applicant.getByRole('button', { name: w('appeal') }).click()
  }
  await applicant.getByLabel(w('appealReason')).fill('We are in the register.')

  // Too large is told before it travels, and what it is not whatever its name says; the reason typed stays.
  await send('scan.pdf', 'application/pdf', Buffer.alloc(2 * 1024 * 1024 + 1, '%PDF-1.7 '))
  await expect(document).toHaveAttribute('aria-invalid', 'true')
  await expect(document).toHaveAccessibleDescription(/2 MB|2\sMo/)
  await accessible(applicant)
  await send('scan.pdf', 'application/pdf', Buffer.from('MZ a program'))
  await expect(document).toHaveAccessibleDescription(/not a PDF|pas un fichier PDF/)
  await send('empty.pdf', 'application/pdf', Buffer.alloc(0))
  await expect(document).toHaveAttribute('aria-invalid', 'true')
  await expect(applicant.getByLabel(w('appealReason'))).toHaveValue('We are in the register.')
  await send('extract.pdf', 'application/pdf', Buffer.from('%PDF-1.7 extract'))
  await expect(applicant.locator('main')).toContainText('extract.pdf')
  // Sent once: there is nothing to send again while it is being read.
  await expect(applicant.getByRole('button', { name: w('appeal') })).toHaveCount(0)
  await accessible(applicant)

  await operator.reload()
  await expect(operator.locator('main')).toContainText('We are in the register.')
  await decide('reject', reasons[1] ?? '')
  await accessible(operator)
  await applicant.reload()
  await expect(applicant.locator('main')).toContainText(reasons[1] ?? '')
  await expect(applicant.getByRole('heading', { name: w('appealTitle') })).toBeVisible()
  await expect(applicant.getByRole('button', { name: w('appeal') })).toBeVisible()
  await accessible(applicant)
  await applicant.goto('/')
  await expect(
    applicant
      .locator('main')
      .getByRole('link', { name: w('enrolment') })
      .first(),
  ).toBeVisible()

  // As it was found: waiting for its verification.
  await decide('reopen', 'Looked at again.')
})
