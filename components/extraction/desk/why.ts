/** A rule of a reader, as the messages under `reading.why` name it, and the words that it went by. */
export interface Why {
  readonly rule: string
  readonly words: string
}

const LINKS = ['subject', 'object', 'noun', 'part', 'toll', 'among', 'list', 'with'] as const

/** `rule: words` of a proposal, taken apart. Rules that differ only in what they found share a sentence. */
export function whyOf(reason: string): Why {
  const cut = reason.indexOf(': ')
  const [rule, words] = cut < 0 ? [reason, ''] : [reason.slice(0, cut), reason.slice(cut + 2)]
  if (rule.startsWith('figure-')) return { rule: 'counted', words }
  const link = LINKS.find((ending) => rule.endsWith(`-${ending}`))
  if (link !== undefined && !rule.startsWith('victims-')) return { rule: `link-${link}`, words }
  return { rule: rule.replaceAll(/[^a-z]+/gi, '-').toLowerCase(), words }
}
