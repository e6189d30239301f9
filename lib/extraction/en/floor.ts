import type { Attribution } from './speech'
import { CARRY, goesOnFrom, isBackground } from './speech-carry'
import { breaksBetween } from './speech-scope'
import type { Word } from './word'

/** The claimant of what a text says in its own voice. */
export const OUTLET = 'outlet'

/** Speakers that are states, or speak for one. */
const STATES =
  /^(?:syrian-government|russia|turkey|coalition|israel|iran|iraq|ukraine|lebanon|jordan|france|uk|saudi-arabia|egypt|yemen|palestine|germany|afghanistan|pakistan)$/

type Said = Attribution & { readonly who: string }

/** Who has the floor: keeps, sentence by sentence, who is speaking. */
export class Floor {
  private last: string | null = null
  private lastState: string | null = null
  private lastGroup: string | null = null
  private words: readonly Word[] = []
  private said: readonly Said[] = []
  private states: readonly string[] = []
  private readonly people = new Map<string, string>()
  private herald: string | null = null
  private since = CARRY
  private silent = OUTLET
  private isQuoting = false
  private isQuoted = false

  /**
   * @param base who speaks where nobody is named: the outlet, or whom the text names as its source
   * @param home the state that the text is about; `unknown` when none is
   * @param agency whose report the text is: what it says of itself it says in its own voice
   */
  constructor(
    private readonly base: string,
    private readonly home: string,
    private readonly agency: string | null = null,
  ) {}

  /**
   * Takes the words and attributions of the next sentence.
   *
   * @param isHeadline a speaker with a colon in a headline is whose account the text tells
   */
  hear(words: readonly Word[], attributions: readonly Attribution[], isHeadline = false): void {
    this.words = words
    this.states = statesIn(words)
    this.silent = this.whoGoesOn(words, attributions.length > 0)
    this.isQuoted = this.isQuoting || /^["“]$/.test(words[0]?.raw ?? '')
    for (const { raw } of words) {
      if (raw === '“') this.isQuoting = true
      else if (raw === '”') this.isQuoting = false
      else if (raw === '"') this.isQuoting = !this.isQuoting
    }
    this.said = attributions.map((one) => {
      const who = this.resolve(one)
      this.last = who
      if (STATES.test(who)) this.lastState = who
      else if (one.kind !== 'person') this.lastGroup = who
      if (one.person !== undefined) this.people.set(one.person, who)
      if (isHeadline && words[one.at]?.raw === ':' && one.opens) this.herald = who
      return { ...one, who }
    })
  }

  /** Who says what a sentence says before anybody is named in it. */
  private whoGoesOn(words: readonly Word[], isSaid: boolean): string {
    this.since = isSaid ? 0 : this.since + 1
    if (this.base !== OUTLET || isBackground(words)) return this.base
    if (this.last !== null && this.since <= CARRY && goesOnFrom(words) && this.last !== 'reports') {
      this.since = 0
      return this.last
    }
    return this.herald ?? this.base
  }

  private resolve({ speaker, kind, name, person }: Attribution): string {
    const home = this.home === 'unknown' ? (name ?? this.base) : this.home
    const here = this.states[0] ?? home
    if (speaker === 'state') return kind === 'state' ? (this.lastState ?? here) : here
    if (speaker === this.agency || (speaker === 'reports' && this.base !== OUTLET)) return this.base
    if (speaker !== 'again') return speaker
    const known = person === undefined ? undefined : this.people.get(person)
    if (known !== undefined) return known
    if (kind === 'state') return this.lastState ?? here
    if (kind === 'group') return this.lastGroup ?? this.last ?? this.base
    return this.last ?? this.base
  }

  /** Who says what stands at a word of the sentence that was heard last, and whether they deny it. */
  speakerAt(at: number): { readonly claimant: string; readonly denies: boolean } {
    const one = this.governing(at)
    const silent = this.isQuoted ? (this.last ?? this.base) : this.silent
    return {
      claimant: one?.who ?? silent,
      denies: one?.denies === true && one.at < at,
    }
  }

  /** The attribution that holds a word: the nearest before it that opens or after it that closes. */
  private governing(at: number): Said | undefined {
    const opened = this.said.findLast((one) => one.opens && one.at < at)
    const closed = this.said.find((one) => one.closes && one.at > at)
    if (opened === undefined || closed === undefined) return opened ?? closed
    const since = breaksBetween(this.words, opened.at, at)
    const until = breaksBetween(this.words, at, closed.from)
    return since > until ? closed : opened
  }
}

/** The states that a sentence names, in its order; Syria is what most texts are about. */
function statesIn(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ party }) =>
    party !== null && party.key !== 'syrian-government' && STATES.test(party.key)
      ? [party.key]
      : [],
  )
}
