'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { ExtractedClaim, KnownName } from '@/lib/extraction/model'
import { withOpinion } from '@/lib/extraction/opinion'
import type { Reader } from '@/lib/values/reader'
import { About, type AboutDocument, NOTHING_KNOWN } from './about'
import { acceptedOf } from './accepted'
import type { DeskChoices, SaveReading, SecondOpinion } from './choices'
import { type Decisions, decide, identityOf, UNDECIDED, undo, type Verdict } from './decision'
import { MarkedDraft } from './marked-draft'
import { Proposals } from './proposals'
import { Save } from './save'
import { SecondReader } from './second-reader'
import { useReading } from './use-reading'

/** How long to wait for more while somebody types, in milliseconds. */
const TYPING = 150

/**
 * The desk where a text is read: it proposes while one types, and a person accepts, corrects or rejects with the
 * keyboard. Nothing is recorded before it is saved.
 */
export function Desk({
  reader,
  known,
  choices,
  save,
  ask,
}: {
  reader: Reader
  known: Readonly<Record<'actors' | 'sources' | 'places', readonly KnownName[]>>
  choices: DeskChoices
  save: SaveReading
  /** Asks a second reader; null when none is set up. */
  ask: ((text: string) => Promise<SecondOpinion>) | null
}) {
  const t = useTranslations('desk')
  const [text, setText] = useState('')
  const [about, setAbout] = useState<AboutDocument>(NOTHING_KNOWN)
  const [decisions, setDecisions] = useState<Decisions>(UNDECIDED)
  const [chosen, setChosen] = useState(0)
  const [second, setSecond] = useState<{ of: string; claims: readonly ExtractedClaim[] }>({
    of: '',
    claims: [],
  })
  const published = about.published || null
  const reading = useReading({ text, language: null, published, known }, TYPING)
  const read = reading.of ?? ''
  const extraction = useMemo(() => {
    const first = reading.extraction ?? { language: 'ar' as const, claims: [] }
    const claims = withOpinion(first.claims, second.of === read ? second.claims : [])
    return { ...first, claims }
  }, [reading.extraction, read, second])
  const { claims } = extraction
  const at = Math.min(chosen, claims.length - 1)
  const rule = (index: number, verdict: Verdict) => {
    const claim = claims[index]
    if (claim === undefined) return
    setDecisions(decide(decisions, identityOf(claim, claims), verdict))
    setChosen(Math.min(index + 1, claims.length - 1))
  }
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-4">
        <label className="flex flex-col gap-1">
          <span className="text-sm font-medium">{t('text')}</span>
          <textarea
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={t('textHint')}
            dir="auto"
            rows={10}
            className="w-full rounded-md border border-line-strong bg-surface p-3"
          />
        </label>
        <MarkedDraft
          text={read}
          extraction={extraction}
          chosen={at}
          decisions={decisions}
          choose={setChosen}
        />
        <About about={about} change={setAbout} choices={choices} />
      </div>
      <div className="min-w-0">
        {ask !== null && (
          <SecondReader text={text} ask={ask} take={(claims) => setSecond({ of: text, claims })} />
        )}
        <Proposals
          claims={claims}
          decisions={decisions}
          chosen={at}
          choices={choices}
          reader={reader}
          choose={setChosen}
          rule={rule}
          correct={(claim, correction) =>
            setDecisions(decide(decisions, identityOf(claim, claims), 'corrected', correction))
          }
          undo={() => setDecisions(undo(decisions))}
        />
        <Save reading={acceptedOf(text, about, extraction, decisions)} save={save} />
      </div>
    </div>
  )
}
