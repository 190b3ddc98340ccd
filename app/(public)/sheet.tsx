import type { ReactNode } from 'react'
import { PublicShell } from '@/components/shell/public-shell'
import { words } from '@/lib/i18n/words'
import { Language } from '../language'

/** The frame of a page before one is signed in. */
export async function Sheet(props: {
  title: ReactNode
  lead?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const t = await words('shell')
  return <PublicShell name={t('product')} homeHref="/" tools={<Language showLabel={false} />} {...props} />
}
