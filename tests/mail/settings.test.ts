import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lineTo } from '@/lib/mail/deliver'
import { sender, server } from '@/lib/mail/settings'

const serverOf = (text: string) => z.string().transform(server).safeParse(text)
const senderOf = (text: string) => z.string().transform(sender).safeParse(text)

describe('SMTP_URL', () => {
  it('names the server, its usual port, whether the line is encrypted, and who signs in', () => {
    expect(serverOf('smtp://mail.example').data).toEqual({ host: 'mail.example', port: 587, secure: false })
    expect(serverOf('smtps://mail.example').data).toEqual({ host: 'mail.example', port: 465, secure: true })
    expect(serverOf('smtp://ada%40x.example:p%3Ass@mail.example:25/').data).toEqual({
      ...{ host: 'mail.example', port: 25, secure: false },
      auth: { user: 'ada@x.example', pass: 'p:ss' },
    })
    expect(serverOf('smtp://[::1]:2525').data).toMatchObject({ host: '::1', port: 2525 })
    expect(serverOf('  ')).toEqual({ success: true, data: undefined })
  })

  it.each([
    'mail.example:25',
    'http://mail.example',
    'smtp://',
    'smtp://mail.example/inbox',
    'smtp://mail.example?tls=no',
    'smtp://only-a-user@mail.example',
    'smtp://user:50%@mail.example',
  ])('is refused as %s, without its password being repeated', text => {
    const { error } = serverOf(text.replace('50%', 'secret%'))
    expect(error?.issues[0]?.message).toMatch(/^must /)
    expect(error?.issues[0]?.message).not.toContain('secret')
  })

  it('sends a password over an encrypted line only, unless it stays on this machine', () => {
    const auth = { user: 'ada', pass: 'secret' }
    const plain = { port: 587, secure: false }
    expect(lineTo({ ...plain, host: 'mail.example', auth })).toMatchObject({
      requireTLS: true,
      ignoreTLS: false,
    })
    expect(lineTo({ ...plain, host: 'mail.example' })).toMatchObject({ requireTLS: false, ignoreTLS: false })
    expect(lineTo({ ...plain, host: '127.0.0.1', auth })).toMatchObject({
      requireTLS: false,
      ignoreTLS: true,
    })
    expect(lineTo({ host: 'mail.example', port: 465, secure: true, auth })).toMatchObject({
      requireTLS: false,
    })
    expect(lineTo({ ...plain, host: '127.0.0.1.evil.example', auth })).toMatchObject({ requireTLS: true })
  })
})

describe('MAIL_FROM', () => {
  it('is an address, with a name before it or without', () => {
    expect(senderOf('portal@x.example').data).toEqual({ name: 'Twotier', address: 'portal@x.example' })
    expect(senderOf('"Portail, Boréal" <portal@x.example>').data).toEqual({
      name: 'Portail, Boréal',
      address: 'portal@x.example',
    })
    expect(senderOf('').data).toBeUndefined()
  })

  it.each(['nobody', 'a@x.example, b@x.example', 'A <a@x.example> B', 'A\nBcc: b@x.example <a@x.example>'])(
    'is refused as %j',
    text => {
      expect(senderOf(text).success).toBe(false)
    },
  )
})
