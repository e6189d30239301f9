import type { Sentence, Token } from '../token'

/** How many tokens a headline's first half has at most. */
const LONGEST = 9

/** What a half that speaks of people who are named only after it begins with. */
const OPENS = /^(?:بينهم|بينهن|بينهما|من|بعد|عقب)$/

/**
 * Headlines in two halves of which the first speaks of the second: «بينهم ضابط.. مقتل 6 جنود», «عقب خطفه بساعات.. الإفراج
 * عن فتى». The second is read first, then the first, as one sentence.
 */
export function inReadingOrder(sentences: readonly Sentence[]): readonly Sentence[] {
  const found: Sentence[] = []
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] as Sentence
    const half = halfOf(sentence.tokens)
    const next = half === null ? -1 : secondHalf(sentences, at + 1, sentence.paragraph)
    const second = sentences[next]
    if (half === null || second === undefined) {
      found.push(sentence)
      continue
    }
    found.push({ tokens: [...withoutEnd(second.tokens), ...half], paragraph: sentence.paragraph })
    at = next
  }
  return found
}

function halfOf(tokens: readonly Token[]): readonly Token[] | null {
  const [first, second] = tokens
  const among = first?.word !== 'من' || /^بين(?:هم|هن|هما)$/.test(second?.word ?? '')
  if (first === undefined || !OPENS.test(first.word) || !among || tokens.length > LONGEST)
    return null
  return /^[.…]$/.test(tokens.at(-1)?.raw ?? '') ? withoutEnd(tokens) : null
}

/** The sentence after the second full stop of «..»; -1 where the line ends. */
function secondHalf(sentences: readonly Sentence[], from: number, paragraph: number): number {
  const dots = sentences[from - 1]?.tokens.at(-1)?.raw === '…'
  let at = from
  let count = dots ? 2 : 1
  while (
    sentences[at]?.paragraph === paragraph &&
    sentences[at]?.tokens.every(({ raw }) => raw === '.')
  ) {
    at += 1
    count += 1
  }
  return count > 1 && sentences[at]?.paragraph === paragraph ? at : -1
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ raw }) => !/^[.…]$/.test(raw))
  return tokens.slice(0, end + 1)
}
