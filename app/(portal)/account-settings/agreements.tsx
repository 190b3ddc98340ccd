import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { AgreementStanding } from '@/lib/domain/agreement/standing'
import { format, words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { AgreementNote } from '../agreement-note'

type Props = {
  organisation: {
    market: string
    signatures: {
      id: string
      market: string
      signerName: string
      signedAt: Date
      agreement: { version: number }
    }[]
  }
  agreement: { version: number; signatures: object[] } | null
  standing: AgreementStanding
}

/** What was signed, by whom, when; and the way to sign what is not. */
export async function Agreements({ organisation, agreement, standing }: Props) {
  const [t, common, formatter] = [await words('account'), await words('common'), await format()]
  const region = (market: string) => common(`markets.${market}` as 'markets.europe')
  const signedHere = organisation.signatures.some(({ market }) => market === organisation.market)
  const latest = (agreement?.signatures.length ?? 0) > 0
  return (
    <Card
      id="agreements"
      title={t('agreements')}
      flush
      actions={
        agreement && (
          <LinkButton
            variant={signedHere && !standing.again ? 'secondary' : 'primary'}
            href="/account-settings/agreement"
            whyNot={await whyNot('agreement.sign')}
          >
            {latest ? t('viewSigned') : t('view')}
          </LinkButton>
        )
      }
    >
      {standing.again && (
        <div className="p-4">
          <AgreementNote standing={standing} link={false} />
        </div>
      )}
      {!latest && agreement && !standing.again && (
        <div className="p-4">
          <Alert tone={signedHere ? 'info' : 'warning'} title={signedHere ? undefined : t('notSigned')}>
            {signedHere ? t('newVersion') : t('notSignedBody', { market: region(organisation.market) })}
          </Alert>
        </div>
      )}
      <DataTable
        caption={t('agreements')}
        keys={false}
        columns={[
          { key: 'agreement', header: t('agreement') },
          { key: 'region', header: t('region') },
          { key: 'by', header: t('signedBy') },
          { key: 'on', header: t('signedOn') },
        ]}
        rows={organisation.signatures.map(({ id, market, signerName, signedAt, agreement: { version } }) => ({
          id,
          cells: [
            `${t('signTitle')}, ${t('version', { version })}`,
            region(market),
            signerName,
            formatter.dateTime(signedAt, { dateStyle: 'long' }),
          ],
        }))}
        empty={null}
      />
    </Card>
  )
}
