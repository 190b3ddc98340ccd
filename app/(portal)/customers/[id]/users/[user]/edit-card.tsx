import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Role } from '@/lib/domain/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { Tenant } from '@/lib/domain/user/tenant'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'
import { whyNot } from '@/lib/web/why-not'
import { edit } from '../actions'
import { hiddenOf } from '../base'
import { fieldParts } from '../field-texts'
import { LocationField, NameFields, RoleFields } from '../user-fields'

type Props = {
  tenant: Tenant
  user: {
    id: string
    version: number
    firstName: string
    lastName: string
    displayName: string
    location: string | null
    roles: Role[]
  }
  self: boolean
  touchable: boolean
  mayGlobalAdmin: boolean
}

/** Names, location and roles; whoever may not change them reads who can. */
export async function EditCard({ tenant, user, self, touchable, mayGlobalAdmin }: Props) {
  const [t, common] = [await words('user'), await words('common')]
  const own = self ? await say(new Refusal('user.self')) : undefined
  const global = mayGlobalAdmin ? own : await say(new Refusal('user.globalAdminOnly'))
  const { texts, choices, countries } = await fieldParts({
    ...(global && { globalAdmin: global }),
    ...(own && { userAdmin: own, billingAdmin: own }),
  })
  const no =
    (await whyNot('user.manage')) ?? (touchable ? undefined : await say(new Refusal('user.globalAdminOnly')))
  const { id, version, firstName, lastName, displayName, location, roles } = user
  return (
    <Card title={t('edit')}>
      {no && (
        <div className="pb-4">
          <Alert>{no}</Alert>
        </div>
      )}
      <ActionForm
        action={edit}
        hidden={{ ...hiddenOf(tenant), id, version: String(version) }}
        errorTitle={common('errorSummary', { count: 1 })}
        className="grid max-w-2xl gap-4"
      >
        <NameFields texts={texts} values={{ firstName, lastName, displayName }} />
        <LocationField texts={texts} countries={countries} {...(location && { value: location })} />
        <RoleFields texts={texts} choices={choices} held={roles} />
        <div>
          <SubmitButton whyNot={no}>{common('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
