import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { DeskNames } from './names'
import type { DeskItem } from './use-proposals'
import { whyOf } from './why'

/** From this share on a proposal is called sure, from the other on likely. */
const SURE = 0.85
const LIKELY = 0.6

/** How sure a reader is: a word, and the share of what is said rather than concluded. */
export function Sureness({ confidence }: { confidence: number }) {
  const t = useTranslations('reading')
  const word = confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'unsure'
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-muted">
      <span aria-hidden="true" className="h-1 w-9 overflow-hidden rounded-full bg-line">
        <span
          className="block h-full bg-muted"
          style={{ inlineSize: `${Math.round(confidence * 100)}%` }}
        />
      </span>
      {t(`sureness.${word}`)}
    </span>
  )
}

/** Why a claim is proposed: each rule as a sentence, with the words that it went by. */
export function ProposalWhy({ item, names }: { item: DeskItem; names: DeskNames }) {
  const t = useTranslations('reading')
  const { origin, claim } = item
  return (
    <Disclosure summary={t('why.title')} className="mt-3">
      <ul className="mt-1.5 flex flex-col gap-1 text-sm text-muted">
        {origin !== 'reader' && <li>{t(`origin.${origin}Why`)}</li>}
        {origin === 'reader' &&
          claim.why.map((reason) => {
            const { rule, words } = whyOf(reason)
            const key = `why.${rule}`
            const said = names.actor(words)
            return (
              <li key={reason}>
                {t.has(key as 'why.other') ? t(key as 'why.other') : t('why.other')}
                {words !== '' && (
                  <>
                    {' '}
                    <bdi className="text-ink">{said}</bdi>
                  </>
                )}
              </li>
            )
          })}
        <li>{t('sureness.share', { share: claim.confidence })}</li>
      </ul>
    </Disclosure>
  )
}
