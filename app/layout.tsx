import './globals.css'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { currentLocale, timeZoneCookie } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'

export async function generateMetadata() {
  const product = (await words('shell'))('product')
  return { title: { default: product, template: `%s · ${product}` }, icons: { icon: '/favicon.svg' } }
}

/** The browser alone knows the person's time zone; from the second page on the server does too. */
const tellTimeZone = `try{document.cookie='${timeZoneCookie}='+Intl.DateTimeFormat().resolvedOptions().timeZone+';path=/;max-age=31536000;samesite=lax'}catch{}`

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={await currentLocale()} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, under the page's nonce */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: tellTimeZone }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
