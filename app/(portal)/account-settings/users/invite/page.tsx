import { v7 as uuid } from 'uuid'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormField, FormSelect } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { beginInvitation } from '@/lib/domain/member/queries'
import { invitationDays } from '@/lib/domain/member/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { invite } from '../actions'
import { Roles } from '../roles'

export async function generateMetadata() {
  return { title: (await words('member'))('inviteTitle') }
}

export default page(
  beginInvitation,
  () => ({}),
  async () => {
    const [t, common, shell] = [await words('member'), await words('common'), await words('shell')]
    const crumbs = [{ label: t('title'), href: '/account-settings/users' }, { label: t('inviteTitle') }]
    return (
      <>
        <PageHeader
          title={t('inviteTitle')}
          lead={t('inviteLead', { days: invitationDays })}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <Card>
          <ActionForm
            action={invite}
            hidden={{ id: uuid() }}
            errorTitle={common('errorSummary', { count: 1 })}
          >
            <div className="grid gap-4 sm:grid-cols-2">
              <FormField name="firstName" label={t('firstName')} autoComplete="off" required />
              <FormField name="lastName" label={t('lastName')} autoComplete="off" required />
            </div>
            <FormField
              name="email"
              type="email"
              label={t('email')}
              hint={t('emailHint')}
              autoComplete="off"
              required
            />
            <FormSelect
              name="locale"
              label={t('locale')}
              hint={t('localeHint')}
              defaultValue={await currentLocale()}
              options={[
                { value: 'en', label: 'English' },
                { value: 'fr', label: 'Français' },
              ]}
              className="max-w-md"
            />
            <Roles held={[]} />
            <div className="flex flex-wrap gap-2">
              <SubmitButton>{t('inviteSubmit')}</SubmitButton>
              <LinkButton variant="quiet" href="/account-settings/users">
                {common('cancel')}
              </LinkButton>
            </div>
          </ActionForm>
        </Card>
      </>
    )
  },
)
