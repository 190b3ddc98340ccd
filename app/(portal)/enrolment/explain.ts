import type { Condition } from '@/lib/domain/enrolment/rules'
import { format, words } from '@/lib/i18n/words'
import type { Found } from './found'

/** What each condition means for this company, in a sentence. */
export async function explain(found: Found): Promise<Record<Condition, string>> {
  const [t, common, formatter] = [await words('enrolment.status'), await words('common'), await format()]
  const { organisation, enrolment, locations, signature, conditions, standing } = found
  const market = common(`markets.${organisation.market}` as 'markets.europe')
  const ids = formatter.list(locations.map(({ mpnId, city }) => (city ? `${mpnId} (${city})` : mpnId)))
  const confirmed = enrolment?.confirmedAt
  return {
    email: confirmed ? t('emailMet', { email: enrolment.email, date: confirmed }) : t('emailKnown'),
    vetting: await vetting(found),
    mpnId:
      conditions.mpnId === 'met'
        ? t('mpnIdMet', { ids, globalId: organisation.globalMpnId ?? common('none') })
        : enrolment?.mpnId
          ? t('mpnIdEntered', { id: enrolment.mpnId })
          : t('mpnIdWaiting'),
    agreement: signature
      ? t('agreementMet', { name: signature.signerName, date: signature.signedAt, market })
      : !standing.published
        ? t('agreementWaiting')
        : t(conditions.vetting === 'met' ? 'agreementTodo' : 'agreementEarly', { market }),
    programme:
      conditions.programme === 'met'
        ? t('programmeMet', { market })
        : conditions.programme === 'refused'
          ? t('programmeRefused')
          : t(standing.programme === 'qualified' ? 'programmeQualified' : 'programmeWaiting'),
  }
}

async function vetting({ conditions, decision, appeal }: Found) {
  const t = await words('enrolment.status')
  if (conditions.vetting === 'met') return t('vettingMet')
  if (conditions.vetting === 'refused' && decision)
    return t('vettingRefused', { date: decision.decidedAt, reason: decision.reason ?? '' })
  const answered = appeal && (!decision || decision.decidedAt < appeal.appealedAt)
  return answered
    ? t('vettingAppealed', { date: appeal.appealedAt, file: appeal.fileName })
    : t('vettingWaiting')
}
