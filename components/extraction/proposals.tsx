import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ExtractedClaim } from '@/lib/extraction/model'
import type { Reader } from '@/lib/values/reader'
import type { DeskChoices } from './choices'
import { type Correction, type Decisions, decisionOn, identityOf, type Verdict } from './decision'
import { Proposal } from './proposal'

/** How far the arrows go. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The proposals as a list that is worked through with the keyboard. */
export function Proposals({
  claims,
  decisions,
  chosen,
  choices,
  reader,
  choose,
  rule,
  correct,
  undo,
}: {
  claims: readonly ExtractedClaim[]
  decisions: Decisions
  chosen: number
  choices: DeskChoices
  reader: Reader
  choose: (index: number) => void
  rule: (index: number, verdict: Verdict) => void
  correct: (claim: ExtractedClaim, correction: Correction) => void
  undo: () => void
}) {
  const t = useTranslations('desk')
  const [edited, setEdited] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const made = claims.map((claim) => decisionOn(decisions, identityOf(claim, claims)))
  const count = (...verdicts: Verdict[]) =>
    made.filter(({ verdict }) => verdicts.includes(verdict)).length

  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, select')) return
    const claim = claims[chosen]
    if (claim === undefined) return
    const step = STEPS[event.key]
    // The keys stand where they stand on a keyboard, whatever alphabet it writes.
    if (step !== undefined) choose(Math.min(Math.max(chosen + step, 0), claims.length - 1))
    else if (event.code === 'KeyA') rule(chosen, 'accepted')
    else if (event.code === 'KeyR') rule(chosen, 'rejected')
    else if (event.code === 'KeyE') setEdited(identityOf(claim, claims))
    else if (event.code === 'KeyU') undo()
    else return
    event.preventDefault()
  }

  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="text-base font-semibold">
        {t('proposals')}
      </h2>
      <p role="status" className="text-sm text-muted">
        {t('count', { count: claims.length })}
        {claims.length > 0 &&
          ` · ${t('decided', { accepted: count('accepted', 'corrected'), rejected: count('rejected'), open: count('open') })}`}
      </p>
      {claims.length > 0 && <p className="text-xs text-faint">{t('keys')}</p>}
      <ul ref={list} onKeyDown={onKeyDown} className="mt-2 border-t border-line">
        {claims.map((claim, index) => {
          const identity = identityOf(claim, claims)
          return (
            <Proposal
              key={identity}
              claim={claim}
              index={index}
              decision={decisionOn(decisions, identity)}
              isChosen={index === chosen}
              isEdited={edited === identity}
              choices={choices}
              reader={reader}
              choose={() => choose(index)}
              rule={(verdict) => rule(index, verdict)}
              edit={(isOpen) => setEdited(isOpen ? identity : null)}
              correct={(correction) => correct(claim, correction)}
              undo={undo}
            />
          )
        })}
      </ul>
    </section>
  )
}
