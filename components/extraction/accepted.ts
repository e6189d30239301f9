import type { Extraction } from '@/lib/extraction/model'
import type { AboutDocument } from './about'
import { type Decisions, decisionOn, identityOf } from './decision'

/** The accepted and corrected proposals of a text, in the form in which they are recorded. */
export function acceptedOf(
  text: string,
  about: AboutDocument,
  { language, claims }: Extraction,
  decisions: Decisions,
) {
  const decided = claims.map((claim) => ({
    claim,
    ...decisionOn(decisions, identityOf(claim, claims)),
  }))
  const isTaken = ({ verdict }: { verdict: string }) =>
    verdict === 'accepted' || verdict === 'corrected'
  const taken = decided.filter(isTaken)
  const { titleAr, titleEn, happened, incident, publisher, published, title, url } = about
  return {
    document: {
      title,
      text,
      language,
      publisher,
      url: url === '' ? null : url,
      published: { date: published, basis: 'stated' as const },
    },
    incident:
      incident === ''
        ? { title: { ar: titleAr, en: titleEn }, date: happened, place: null }
        : { key: incident },
    claims: taken.map(({ claim, correction }) => {
      const { claimant, outcome, victims, subset, figure, unit, period, modality } = {
        ...claim,
        ...correction,
      }
      const total = claim.subsetOf === null ? undefined : decided[claim.subsetOf]
      const place = total === undefined ? -1 : taken.indexOf(total)
      const quote = { exact: claim.quote.exact, start: claim.quote.start }
      const measured = { claimant, outcome, victims, subset, figure, unit, period, modality }
      return { ...measured, words: claim.words, quote, subsetOf: place < 0 ? null : place }
    }),
  }
}
