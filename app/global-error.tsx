'use client'

import './globals.css'
import ErrorPage from './error'
import { readerLocale } from './reader-locale'

/** The same page when even the layout could not be made. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={readerLocale()}>
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
