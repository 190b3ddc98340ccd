import { createTranslator } from 'use-intl/core'
import { StatusBadge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import type { Row } from '@/components/ui/table-row'
import { countryName } from '@/lib/domain/country/name'
import type { listEnrolments } from '@/lib/domain/enrolment/queries'
import { mailto } from '@/lib/domain/partnership/rules'
import { isLocale } from '@/lib/i18n/locale'
import { currentLocale, currentTimeZone } from '@/lib/i18n/request'
import { format, messages, words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { letterCell } from '../../letter/standing'

type Answer = Extract<Awaited<ReturnType<typeof listEnrolments>>, { ok: true }>['value']

/** Each company with its link, and a draft in the language it enrolled in. */
export async function enrolmentRows(rows: Answer['rows']): Promise<Row[]> {
  const [t, common, formatter, locale, timeZone, actor] = [
    await words('enrolment.operator'),
    await words('common'),
    await format(),
    await currentLocale(),
    await currentTimeZone(),
    await currentActor(),
  ]
  return Promise.all(
    rows.map(
      async ({ id, name, kind, country, firstName, lastName, email, link, createdAt, expiresAt, ...row }) => {
        const sent = row.letter && (await letterCell(row.letter))
        const theirs = isLocale(row.locale) ? row.locale : locale
        const letter = createTranslator({
          locale: theirs,
          messages: messages[theirs],
          namespace: 'enrolment.operator',
          timeZone,
        })
        const about = { firstName, company: name, link, date: expiresAt, sender: actor.user?.name ?? '' }
        const day = (at: Date) => formatter.dateTime(at, { dateStyle: 'medium' })
        return {
          id,
          label: name,
          cells: [
            `${name}, ${countryName(country, locale)}`,
            common(`kinds.${kind}`),
            sent ? (
              <span key="person" className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
                {`${firstName} ${lastName}, ${email}`}
                <StatusBadge tone={sent.tone} tip={sent.tip}>
                  {sent.text}
                </StatusBadge>
              </span>
            ) : (
              `${firstName} ${lastName}, ${email}`
            ),
            day(createdAt),
            day(expiresAt),
            <span key="link" className="flex items-center gap-1">
              <CopyButton text={link} label={t('copy', { company: name })} copiedLabel={common('copied')} />
              <LinkButton
                size="sm"
                icon="mail"
                aria-label={t('mailTo', { company: name })}
                href={mailto({ to: email, subject: letter('subject'), body: letter('body', about) })}
              >
                {t('mail')}
              </LinkButton>
            </span>,
          ],
        }
      },
    ),
  )
}
