import type { NameFinder } from '../names'
import { tokenize } from '../token'
import { BEFORE_NAME, HASHTAG, LINES, MORE_WORDS, PAGE, VOICES } from './own-voice'

/** Whose report it is may stand before the dash too: «تجمع أحرار حوران – فلان». */
const BYLINE = /^[^\n–—|-]{2,60}(?=\s[–—|-]\s)/u

/**
 * The keys of the outlets that publish a text, by its page, heading, dateline or hashtag: where it names them as speakers
 * («وكانت السويداء 24 وثقت»), it speaks in its own voice.
 */
export function publishersOf(text: string, names: NameFinder): ReadonlySet<string> {
  const lines = text.split('\n', LINES * 2).filter((line) => line.trim() !== '')
  const places = [
    PAGE.exec(text.slice(0, 1000))?.[1],
    lines[0],
    ...lines.slice(0, LINES).map((line) => BYLINE.exec(line)?.[0]),
    ...lines.slice(0, LINES).map((line) => DATELINE.exec(line)?.[1]),
    ...[...text.slice(-2000).matchAll(HASHTAG)].map(([, tag]) => tag?.replaceAll('_', ' ')),
  ]
  const keys = places.map((place) => (place === undefined ? null : onlyOutlet(place, names)))
  return new Set(keys.filter((key) => key !== null))
}

const DATELINE = /^[^\n–—-]{2,40}\s[–—-]+\s([^\n–—:-]{2,40})/u

/** Speakers of whom no page is. */
const ANYBODY = new Set(['local-sources', 'activists', 'officials', 'police'])

/** The outlet that a few words name and little else. */
function onlyOutlet(words: string, names: NameFinder): string | null {
  if (words.length > 120 || words.includes(':')) return null
  const tokens = tokenize(words).filter(({ kind }) => kind !== 'mark')
  const at = names.at(tokens, 0) === null ? 1 : 0
  const name = names.at(tokens, at)
  if (name === null || VOICES.has(name.key) || ANYBODY.has(name.key)) return null
  if (at === 1 && !BEFORE_NAME.test(tokens[0]?.word ?? '')) return null
  return tokens.length - name.length <= MORE_WORDS ? name.key : null
}
