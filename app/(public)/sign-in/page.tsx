import { redirect } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { env } from '@/lib/env'
import { words } from '@/lib/i18n/words'
import { localPath } from '@/lib/web/local-path'
import { type NextProps, settled } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { Sheet } from '../sheet'
import { DemoPeople } from './demo-people'
import { SignInForm } from './sign-in-form'

export async function generateMetadata() {
  return { title: (await words('signIn'))('title') }
}

export default async function SignInPage(props: NextProps) {
  const { next, welcome } = (await settled(props)).search
  const target = localPath(next)
  if ((await currentActor()).user) redirect(target)
  const [t, common, enrolment] = [await words('signIn'), await words('common'), await words('enrolment')]
  const [, link] = /^\/partnership\/accept\/([\w-]+)/.exec(target) ?? []
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      {welcome && (
        <div className="mb-5">
          <Alert tone="positive">
            {welcome === 'enrolment'
              ? enrolment('confirmed')
              : welcome === 'reset'
                ? t('reset.done')
                : (await words('member.accept'))('done')}
          </Alert>
        </div>
      )}
      {target !== '/' && !welcome && (
        <div className="mb-5">
          <Alert tone="info">{t(target.startsWith('/partnership/') ? 'invited' : 'next')}</Alert>
        </div>
      )}
      <SignInForm
        target={target}
        labels={{
          email: t('email'),
          password: t('password'),
          submit: t('submit'),
          pending: t('pending'),
          wrong: t('wrong'),
          failed: t('failed'),
          reveal: common('reveal'),
          hide: common('hide'),
          tooMany: t('tooMany', { minutes: 15 }),
        }}
      />
      <div className="mt-6 grid gap-2 text-sm">
        <p>
          <a className="tt-link" href="/forgot-password">
            {t('forgot.link')}
          </a>
        </p>
        <p>
          {enrolment('noAccount')}{' '}
          <a className="tt-link" href={link ? `/enroll?link=${link}` : '/enroll'}>
            {enrolment('enrollYours')}
          </a>
        </p>
        <p>
          <a className="tt-link" href="/find-a-provider">
            {t('find')}
          </a>
        </p>
      </div>
      {env().DEMO === 'true' && <DemoPeople />}
    </Sheet>
  )
}
