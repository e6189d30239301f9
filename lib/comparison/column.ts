import type { Source } from '@/lib/source/model'
import type { Ledger } from './ledger'
import type { SilentCell } from './model'
import { compareSources } from './order'

/**
 * The sources that have a column: whoever claims anything on the incident, on its parts, or on wholes that it
 * belongs to and their other parts, and whoever speaks for a party to them, also when it has said nothing at all.
 * Whoever says nothing of the incident itself stands behind those who do.
 */
export function listColumns(ledger: Ledger, sources: readonly Source[]): readonly Source[] {
  const claimants = new Set<string>()
  const parties = new Set<string | null>()
  for (const { claimant, victims, by } of ledger.family) {
    claimants.add(claimant)
    parties.add(victims)
    if (by !== null) parties.add(by)
  }
  const speaking = new Set(ledger.claims.map(({ claimant }) => claimant))
  const rank = ({ key }: Source) => Number(!speaking.has(key))
  return sources
    .filter(({ key, speaksFor }) => claimants.has(key) || parties.has(speaksFor))
    .sort((a, b) => rank(a) - rank(b) || compareSources(a, b))
}

const SILENT: SilentCell = { state: 'silent', claims: [] }
const NO_STATEMENT: SilentCell = { state: 'noStatement', claims: [] }

/**
 * What silence a source keeps on a measure. It is `silent` when it speaks of the incident, of a part or of a
 * whole that holds it, or published a document that does; else it has made no statement. A claim on the same
 * measure of the whole is pointed to: that is not silence about the event, only about this part.
 */
export function silenceOf(ledger: Ledger): (source: string, measure: string) => SilentCell {
  const wholes = new Set(ledger.wholes)
  const about = [...ledger.claims, ...ledger.family.filter(({ incident }) => wholes.has(incident))]
  const speakers = new Set<string>()
  for (const { claimant, document } of about) {
    speakers.add(claimant)
    speakers.add(ledger.documentBy(document).publisher)
  }
  return (source, measure) => {
    if (!speakers.has(source)) return NO_STATEMENT
    const ofWhole = ledger.wholes.flatMap((whole) =>
      (ledger.claimsAt(whole, measure).get(source) ?? []).map((claim) => claim.key),
    )
    return ofWhole.length > 0 ? { ...SILENT, ofWhole: ofWhole.sort() } : SILENT
  }
}
