import { tidy } from '@/lib/domain/country/rules'

/** Legal forms that are no name by themselves, without dots, blanks and accents (pages §10.5). */
const LEGAL_FORMS = new Set(
  (
    'ab ag aktiengesellschaft amba aps as asa bhd bv bvba co company corp corporation cpa cv doo ead eeig eg ehf eirl eireli ek eood ev ' +
    'gbr gesmbh gmbh gmbhcokg ggmbh hf inc incorporated jsc kft kg kgaa kk ks lda limitada limited llc llp lp ltd ltda ' +
    'mbh nv ohg ood oao ooo oy oyj pao plc pllc privatelimited ptyltd pvtltd pteltd ptylimited ptelimited pvtlimited ' +
    'privateltd publiclimitedcompany pt pte pty pvt rt sa sab sabdecv sadecv sae sagl sapa sarl sas sasu sca scs sci scop sdnbhd selarl sicav ' +
    'sia sl slu snc sp spa spol spolsro spzoo srl srls sro tbk tov uab ug vof wll zao zrt'
  ).split(' '),
)

// Country-code domains are two letters and pass.
const TOP_LEVEL_DOMAIN =
  /[\p{L}\p{N}-]\.(com|org|net|edu|gov|mil|int|info|biz|club|name|pro|shop|store|site|online|xyz|app|dev|tech|cloud)(?![\p{L}\p{N}])/iu

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

export type CompanyNameRefusal =
  | 'companyName.missing'
  | 'companyName.single'
  | 'companyName.special'
  | 'companyName.legalForm'

export type CompanyNameWarning = 'companyName.domain' | 'companyName.repeated' | 'companyName.spaced'

export type CompanyNameJudgement =
  | { ok: true; name: string; warning?: CompanyNameWarning }
  | { ok: false; key: CompanyNameRefusal }

function refusalOf(name: string): CompanyNameRefusal | null {
  if (!name) return 'companyName.missing'
  if (!LETTER_OR_DIGIT.test(name)) return 'companyName.special'
  if ([...name].length === 1) return 'companyName.single'
  const bare = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return LEGAL_FORMS.has(bare) ? 'companyName.legalForm' : null
}

function warningOf(name: string): CompanyNameWarning | null {
  if (TOP_LEVEL_DOMAIN.test(name)) return 'companyName.domain'
  if (/^(.)\1{2,}$/u.test(name.toLowerCase())) return 'companyName.repeated'
  if (/^\S( \S)+$/u.test(name)) return 'companyName.spaced'
  return null
}

/** The name as it will be kept, refused or taken with a warning (pages §10.5). Accents and any script are welcome. */
export function judgeCompanyName(input: string): CompanyNameJudgement {
  const name = tidy(input) ?? ''
  const key = refusalOf(name)
  if (key) return { ok: false, key }
  const warning = warningOf(name)
  return warning ? { ok: true, name, warning } : { ok: true, name }
}
