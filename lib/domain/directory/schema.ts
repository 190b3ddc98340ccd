import { z } from 'zod'

/** Languages a provider may name; enough for every region of the programme. */
export const languages = [
  ...[
    'ar',
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fi',
    'fr',
    'he',
    'hi',
    'hr',
    'hu',
    'it',
    'ja',
    'ko',
  ],
  ...['lt', 'lv', 'nb', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk', 'vi', 'zh'],
] as const

const oneLine = (text: string) => !/[\p{Cc}\u2028\u2029]/u.test(text)
const line = (max: number) => z.string().trim().min(1).max(max).refine(oneLine, 'oneLine')
const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
const text = (max: number) => z.string().transform(plain).pipe(z.string().trim().min(1).max(max))

/** A page of the web, and nothing a browser would run. */
const webPage = line(200).refine(
  value => /^https?:\/\/[^\s/$.?#]+\.[^\s]+$/i.test(value) && URL.canParse(value),
  'website',
)
const phone = line(40).refine(value => /^\+?[\d\s().-]{6,}$/.test(value), 'phoneNumber')

/** What stands in an address may be anything; what is not understood is passed over. */
export const FindProviders = z.strictObject({
  q: z
    .string()
    .optional()
    .transform(typed => typed?.trim().slice(0, 100) || undefined),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
  locale: z.enum(['en', 'fr']),
})

const spoken = z.array(z.enum(languages)).min(1).max(languages.length)

/** What a profile shows beside the company's country. */
export const ProfileFields = {
  name: line(120),
  servicesEn: text(1000),
  servicesFr: text(1000),
  languages: spoken,
  supportEmail: z.email().max(254),
  supportPhone: phone,
  supportWebsite: webPage,
}

export const RequestProfileChange = z.strictObject({ ...ProfileFields, reason: text(1000) })

export const OfProfileRequest = z.strictObject({ id: z.uuid() })

/** The operator answers for a provider, by the request. */
export const ApplyProfileChange = z.strictObject({ providerId: z.uuid(), id: z.uuid() })
export const DeclineProfileChange = z.strictObject({ ...ApplyProfileChange.shape, answer: text(1000) })

export const ListProfileRequests = z.strictObject({
  decided: z
    .string()
    .optional()
    .transform(value => value === 'yes'),
})

/** The operator's own hand in the list. */
export const PublishProfile = z.strictObject({
  providerId: z.uuid(),
  version: z.coerce.number().int().min(0),
  servicesEn: text(1000),
  servicesFr: text(1000),
  languages: spoken,
  published: z
    .enum(['true'])
    .optional()
    .transform(value => value === 'true'),
})
