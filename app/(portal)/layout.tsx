import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { AccountMenu } from '@/components/shell/account-menu'
import { AppShell } from '@/components/shell/app-shell'
import { SoftLinks } from '@/components/shell/soft-links'
import { type Theme, ThemeSwitch } from '@/components/shell/theme-switch'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Toaster } from '@/components/ui/toast'
import type { Member } from '@/lib/domain/actor'
import { format, words } from '@/lib/i18n/words'
import { signInAddress } from '@/lib/web/ask'
import { signOut } from '@/lib/web/preferences'
import { currentActor } from '@/lib/web/session'
import { Language } from '../language'
import { menuFor } from './menu'

/** The shell: shows who is acting and where one can go. It guards nothing; every operation does. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (!actor.user) redirect(await signInAddress())
  const [t, common] = [await words('shell'), await words('common')]
  return (
    <AppShell
      name={t('product')}
      homeHref="/"
      homeLabel={t('home')}
      skipLabel={t('skip')}
      menuLabel={t('openMenu')}
      navLabel={t('menu')}
      nav={await menuFor(actor)}
      organisation={`${actor.organisation.name} · ${common(`kinds.${actor.organisation.kind}`)}`}
      account={<Account actor={actor} />}
      footer={t('product')}
      toaster={<Toaster closeLabel={common('close')} />}
    >
      {children}
      <SoftLinks />
    </AppShell>
  )
}

async function Account({ actor }: { actor: Member }) {
  const [t, common, formatter] = [await words('shell'), await words('common'), await format()]
  const theme = ((await cookies()).get('theme')?.value ?? 'system') as Theme
  return (
    <AccountMenu
      label={`${t('account')} ${actor.user.name}`}
      person={actor.user.name}
      email={actor.user.email}
      organisation={actor.organisation.name}
      roles={formatter.list(actor.roles.map(role => common(`roles.${role}`)))}
    >
      <Language />
      <ThemeSwitch
        label={t('theme')}
        theme={theme}
        labels={{ light: t('themeLight'), dark: t('themeDark'), system: t('themeSystem') }}
      />
      <form action={signOut}>
        <Button type="submit" variant="secondary">
          <Icon name="log-out" /> {t('signOut')}
        </Button>
      </form>
    </AccountMenu>
  )
}
