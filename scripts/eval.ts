// Precision, recall and F1 of the reader on annotated texts: npm run eval -- FILE.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import type { ExtractedClaim } from '@/lib/extraction/model'
import { readDocument } from '@/lib/extraction/read'

interface Gold {
  readonly id: string
  readonly lang: 'ar' | 'en'
  readonly date: string
  readonly publisher: string
  readonly text: string
  readonly claims: readonly GoldClaim[]
}

interface GoldClaim {
  readonly claimant: string
  readonly outcome: string
  readonly victims: string
  readonly subset: string | null
  readonly figure: { readonly kind: string; readonly n: number | null; readonly hi: number | null }
  readonly quote: { readonly exact: string }
  readonly agreed: boolean
  /** Where two readers name the claimant by different keys: both. */
  readonly claimants?: readonly string[]
}

type Comparable = Pick<GoldClaim, 'claimant' | 'outcome' | 'victims' | 'subset' | 'figure'>

/** Kinds that count as one: what they mean is words without a number. */
const VAGUE = ['some', 'tens', 'dozens', 'hundreds', 'thousands', 'all', 'noFigure']

interface Score {
  matched: number
  proposed: number
  gold: number
}

const file = process.argv[2]
if (file === undefined) {
  console.error('Usage: npm run eval -- FILE.jsonl [MISSES.jsonl]')
  process.exit(2)
}
const missesFile = process.argv[3] ?? 'eval-misses.jsonl'
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Gold => JSON.parse(line))

const scores = new Map<string, Score>()
const misses: object[] = []
let ms = 0
let letters = 0
for (const gold of texts) {
  const before = performance.now()
  const { claims } = readDocument({
    text: gold.text,
    language: null,
    published: null,
    actors: [],
    sources: [],
    places: [],
  })
  ms += performance.now() - before
  letters += gold.text.length
  score(gold, claims)
}

function isBy({ claimant, claimants }: GoldClaim, key: string): boolean {
  return claimant === key || claimants?.includes(key) === true
}

function keyOf(
  { outcome, victims, subset, figure: { kind, n, hi } }: Comparable,
  withVictims: boolean,
): string {
  const figure = VAGUE.includes(kind) ? 'vague' : `${kind} ${n ?? ''} ${kind === 'range' ? hi : ''}`
  return [outcome, withVictims ? victims : '', subset ?? '', figure].join('|')
}

function score(gold: Gold, claims: readonly ExtractedClaim[]): void {
  for (const withVictims of [true, false]) {
    const name = withVictims ? '' : ' without victims'
    const left = gold.claims.map((claim) => ({ claim, key: keyOf(claim, withVictims) }))
    const extra: ExtractedClaim[] = []
    for (const claim of claims) {
      const key = keyOf(claim, withVictims)
      const candidates = left.filter((other) => other.key === key)
      const match =
        candidates.find(({ claim: other }) => other.agreed && isBy(other, claim.claimant)) ??
        candidates.find(({ claim: other }) => other.agreed) ??
        candidates[0]
      if (match === undefined) {
        extra.push(claim)
        add(gold.lang, name, claim.outcome, { proposed: 1 })
        continue
      }
      left.splice(left.indexOf(match), 1)
      if (!match.claim.agreed) continue
      add(gold.lang, name, claim.outcome, { proposed: 1, gold: 1, matched: 1 })
      if (withVictims) {
        const right = isBy(match.claim, claim.claimant) ? 1 : 0
        add(gold.lang, ' claimant', claim.outcome, { proposed: 1, gold: 1, matched: right })
        if (right === 0) {
          misses.push({
            id: gold.id,
            what: 'claimant',
            got: claim.claimant,
            gold: match.claim.claimant,
            quote: claim.quote.exact,
          })
        }
      }
    }
    for (const { claim } of left) if (claim.agreed) add(gold.lang, name, claim.outcome, { gold: 1 })
    if (!withVictims) continue
    for (const { claim } of left)
      if (claim.agreed) misses.push({ id: gold.id, lang: gold.lang, what: 'missed', claim })
    for (const claim of extra) misses.push({ id: gold.id, lang: gold.lang, what: 'false', claim })
  }
}

function add(language: string, name: string, outcome: string, more: Partial<Score>): void {
  for (const key of [`${language}${name}`, `${language}${name} · ${outcome}`]) {
    const sum = scores.get(key) ?? { matched: 0, proposed: 0, gold: 0 }
    sum.matched += more.matched ?? 0
    sum.proposed += more.proposed ?? 0
    sum.gold += more.gold ?? 0
    scores.set(key, sum)
  }
}

for (const [name, { matched, proposed, gold }] of [...scores].sort(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  const precision = proposed === 0 ? 0 : matched / proposed
  const recall = gold === 0 ? 0 : matched / gold
  const f1 = matched === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const figures = [precision, recall, f1].map((n) => n.toFixed(3)).join('  ')
  console.log(
    `${name.padEnd(34)} ${figures}  (${matched} of ${proposed} proposed, ${gold} in the gold)`,
  )
}
writeFileSync(missesFile, `${misses.map((miss) => JSON.stringify(miss)).join('\n')}\n`)
console.log(
  `${texts.length} texts, ${Math.round(letters / ms)} characters a millisecond; misses in ${missesFile}`,
)
