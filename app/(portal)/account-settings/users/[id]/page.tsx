import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { FlashToast } from '@/components/ui/toast'
import { readMember } from '@/lib/domain/member/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { History } from '../../../activity-log/history'
import { saveRoles } from '../actions'
import { Roles } from '../roles'
import { toneOf } from '../rows'
import { Access } from './access'
import { InvitationCard } from './invitation-card'

const tellable = ['invited', 'renewed', 'rolesSaved', 'deactivated', 'reactivated'] as const

export async function generateMetadata() {
  return { title: (await words('member'))('title') }
}

export default page(
  readMember,
  ({ params }) => ({ id: params.id ?? '' }),
  async (member, { search }) => {
    const [t, common, shell] = [await words('member'), await words('common'), await words('shell')]
    const told = tellable.find(one => one === search.told)
    const crumbs = [{ label: t('title'), href: '/account-settings/users' }, { label: member.name }]
    const { name } = member
    return (
      <>
        <PageHeader
          title={member.self ? t('you', { name }) : name}
          status={<StatusBadge tone={toneOf[member.state]}>{t(`states.${member.state}`)}</StatusBadge>}
          lead={member.email}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <div className="grid gap-6">
          {member.invitation && <InvitationCard member={member} invitation={member.invitation} />}
          <Card title={t('rolesTitle')}>
            <ActionForm
              key={member.roles.join()}
              action={saveRoles}
              hidden={{ id: member.id }}
              errorTitle={common('errorSummary', { count: 1 })}
            >
              {member.roles.map(role => (
                <input key={role} type="hidden" name="was" value={role} />
              ))}
              <Roles held={member.roles} self={member.self} />
              <div>
                <SubmitButton>{t('rolesSubmit')}</SubmitButton>
              </div>
            </ActionForm>
          </Card>
          <Access member={member} />
          <History history={member.history} />
        </div>
        {told && <FlashToast param="told" message={t(told, { name })} />}
      </>
    )
  },
)
