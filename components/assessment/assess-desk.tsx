import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { SectionTitle } from '@/components/ui/section'
import { kindFor, standingOf } from '@/lib/assessment/model'
import type { SeenClaim } from '@/lib/assessment/seen'
import type { RowAssessment } from '@/lib/assessment/view'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import { AssessForm } from './assess-form'
import type { SendAssessment } from './contract'
import { draftOf } from './draft'
import { WithdrawForm } from './withdraw-form'

/** What somebody can do with a row: assess it, dissent, take their own back; or read, who is no editor. */
export function AssessDesk({
  incident,
  assessment,
  seen,
  person,
  mayAssess,
  authorLeft,
  isThere,
  near,
  actors,
  back,
  reader,
  assess,
  withdraw,
}: {
  incident: string
  assessment: RowAssessment
  /** The claims that the row is made of. */
  seen: readonly SeenClaim[]
  /** Id of who looks at it. */
  person: string
  mayAssess: boolean
  /** Whether who wrote the assessment can write no more. */
  authorLeft: boolean
  /** Whether the row is there. */
  isThere: boolean
  /** Keys of the parties of the comparison. */
  near: readonly string[]
  /** All parties that can be named. */
  actors: readonly Named[]
  /** The board. */
  back: string
  reader: Reader
  assess: SendAssessment
  withdraw: SendAssessment
}) {
  const t = useTranslations('assessment')
  const { assessment: texts, refusal } = useMessages()
  if (!mayAssess) return <p className="text-muted print:hidden">{t('page.viewOnly')}</p>
  const { measure, history } = assessment
  const row = { incident, measure, claims: seen, last: history.at(-1)?.id ?? 0 }
  const last = history.findLast(({ by }) => by === person)
  const own = last?.opinion ?? null
  const kind = kindFor(standingOf(history), person, authorLeft)
  const titles = {
    assessment: own ? 'form.revise' : 'form.assess',
    dissent: own ? 'form.reviseDissent' : 'form.dissent',
  } as const
  const judgement = own && { ...own, actors: own.actors.map(({ key }) => key) }
  return (
    <NextIntlClientProvider messages={{ assessment: texts, refusal }}>
      <section aria-labelledby="assess" className="print:hidden">
        <SectionTitle id="assess">{t(titles[kind])}</SectionTitle>
        {isThere && (
          <AssessForm
            row={row}
            start={draftOf(judgement)}
            kind={kind}
            near={near}
            actors={actors}
            back={back}
            reader={reader}
            send={assess}
          />
        )}
        <div className="mt-6">
          <WithdrawForm row={row} isOwn={own !== null} reader={reader} send={withdraw} />
        </div>
      </section>
    </NextIntlClientProvider>
  )
}
