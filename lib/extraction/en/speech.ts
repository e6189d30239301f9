import type { Attribution } from './attribution'
import type { Named } from './speaker'
import { chainStarting } from './speaker-phrase'
import { isSpecific } from './speaker-subject'
import { labelsIn } from './speech-label'
import { opening, readingAt } from './speech-reading'
import { scopeOf } from './speech-scope'
import { DENIAL, OF_FIGURES } from './speech-verbs'
import type { Word } from './word'

/** Every attribution of a sentence, in its order. */
export function attributionsIn(words: readonly Word[]): readonly Attribution[] {
  const found: Attribution[] = []
  let from = 0
  let previous: Named | null = null
  for (let at = 0; at < words.length; at += 1) {
    const verb = words[at]?.word ?? ''
    if (at < from) continue
    const reading = readingAt(words, at, from, previous)
    if (reading === null) continue
    const { named, inverted } = reading
    const start = Math.min(named.from, at)
    const rest = afterAddressee(words, Math.max(at + 1, inverted ? named.to : 0), at)
    const scope = scopeOf(words, { start, rest, from, inverted })
    const cites = /^(?:citing|quoting)$/.test(verb) ? found.at(-1) : undefined
    const holds = cites !== undefined && at - cites.at <= 5 ? found.pop() : undefined
    const isFigures = OF_FIGURES.test(verb) && !inverted
    found.push({
      speaker: named.speaker,
      kind: named.kind,
      ...(named.name !== undefined && { name: named.name }),
      ...(named.person !== undefined && { person: named.person }),
      ...subjectOf(words, named, previous),
      from: holds?.from ?? start,
      at: holds?.at ?? at,
      ...(isFigures ? { opens: true, closes: false } : scope),
      ...(holds?.closes && { closes: true }),
      denies: DENIAL.test(verb),
    })
    previous = named
    from = inverted ? Math.max(at + 1, named.to) : at + 1
  }
  return [...labelsIn(words), ...found].sort((a, b) => a.at - b.at)
}

/** Whom a pronoun may mean in a text's first sentence. */
function subjectOf(words: readonly Word[], named: Named, previous: Named | null) {
  if (named.speaker !== 'again' || named.person !== undefined || previous !== null) return {}
  const subject = opening(words, 0)
  return subject !== null && isSpecific(subject) ? { subject: subject.speaker } : {}
}

/** Who is told stands between the verb and what is said: "told the agency that…". */
function afterAddressee(words: readonly Word[], from: number, verb: number): number {
  if (!/^(?:told|tells|telling|informed)$/.test(words[verb]?.word ?? '')) return from
  const chain = chainStarting(words, from, from + 10)
  if (chain === null) return from
  const { to } = chain.head
  return /^(?:briefing|meeting|hearing|gathering)$/.test(words[to]?.word ?? '') ? to + 1 : to
}
