/** A run of a sentence: plain text, words in quotation marks, or numbers joined by signs. */
export interface SentenceRun {
  readonly kind: 'text' | 'quoted' | 'formula'
  readonly text: string
  /** Where it starts: its identity among the runs. */
  readonly at: number
}

const SPECIAL = /(?<quoted>«[^»]*»|“[^”]*”)|\d[\d.,]*(?: [+=] \d[\d.,]*)+/gu

/** Cuts a sentence so that what has a direction of its own can be isolated from the text round it. */
export function runsOfSentence(sentence: string): SentenceRun[] {
  const runs: SentenceRun[] = []
  let at = 0
  for (const match of sentence.matchAll(SPECIAL)) {
    if (match.index > at) runs.push({ kind: 'text', text: sentence.slice(at, match.index), at })
    const kind = match.groups?.quoted === undefined ? 'formula' : 'quoted'
    runs.push({ kind, text: match[0], at: match.index })
    at = match.index + match[0].length
  }
  if (at < sentence.length) runs.push({ kind: 'text', text: sentence.slice(at), at })
  return runs
}
