import { outcomeOf } from './outcome'
import type { Attribution } from './speech'
import type { Word } from './word'

/** The claimant of what a text says in its own voice. */
export const OUTLET = 'outlet'

/** Speakers that are states, or speak for one. */
const STATES =
  /^(?:syrian-government|russia|turkey|coalition|israel|iran|iraq|ukraine|lebanon|jordan|france|uk|saudi-arabia|egypt|yemen|palestine|germany|afghanistan|pakistan)$/

/** Who has the floor: keeps, sentence by sentence, who is speaking. */
export class Floor {
  private last: string | null = null
  private lastState: string | null = null
  private lastGroup: string | null = null
  private said: readonly (Attribution & { readonly who: string })[] = []
  private hears: readonly string[] = []
  /** Who spoke in the sentence before, or still goes on. */
  private spoke: string | null = null
  private goesOn = false
  private isQuoting = false
  private isQuoted = false

  /**
   * @param base who speaks where nobody is named: the outlet, or whom the text names as its source
   * @param state the state that the text is about
   * @param agency whose report the text is: what it says of itself it says in its own voice
   */
  constructor(
    private readonly base: string,
    private readonly state: string,
    private readonly agency: string | null,
  ) {}

  /** Takes the words and attributions of the next sentence. */
  hear(words: readonly Word[], attributions: readonly Attribution[]): void {
    this.goesOn = this.spoke !== null && goesOn(words)
    this.isQuoted = this.isQuoting || /^["“]$/.test(words[0]?.raw ?? '')
    for (const { raw } of words) {
      if (raw === '“') this.isQuoting = true
      else if (raw === '”') this.isQuoting = false
      else if (raw === '"') this.isQuoting = !this.isQuoting
    }
    this.hears = statesIn(words)
    this.said = attributions.map((one) => {
      const who = this.resolve(one)
      this.last = who
      if (STATES.test(who)) this.lastState = who
      else if (one.kind !== 'person') this.lastGroup = who
      return { ...one, who }
    })
    this.spoke = this.said.at(-1)?.who ?? (this.goesOn ? this.spoke : null)
  }

  private resolve({ speaker, kind, name }: Attribution): string {
    const state = this.state === 'unknown' ? (name ?? this.base) : this.state
    if (speaker === 'state' || (speaker === 'again' && kind === 'state')) {
      return this.lastState ?? this.hears[0] ?? state
    }
    if (speaker === this.agency) return this.base
    if (speaker !== 'again') return speaker
    if (kind === 'group') return this.lastGroup ?? this.last ?? this.base
    return this.last ?? this.base
  }

  /** Who says what stands at a word of the sentence that was heard last, and whether they deny it. */
  speakerAt(at: number): { readonly claimant: string; readonly denies: boolean } {
    const opened = this.said.findLast((one) => !one.closes && one.at < at)
    const closed = this.said.find((one) => one.closes && one.at > at)
    const one = closed ?? opened ?? this.said.at(-1)
    const before = this.isQuoted ? this.last : this.goesOn ? this.spoke : null
    const silent = before ?? this.base
    return {
      claimant: one?.who ?? silent,
      denies: one?.denies === true && one.at < at,
    }
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

const LINKS = /^(?:another|others?|further|additional|remaining|too|more)$/
const ELSEWHEN =
  /^(?:ago|earlier|meanwhile|elsewhere|separately|january|february|march|april|june|july|august|september|october|november|december|years?|months?|since)$/

/** A sentence that adds to the one before ("another three…", "among the dead…") is still its speaker's. */
function goesOn(words: readonly Word[]): boolean {
  if (words.some(({ word }) => ELSEWHEN.test(word))) return false
  return words.some(
    ({ word }, at) =>
      (word === 'also' && outcomeOf(words[at + 1]?.word ?? '') !== null) ||
      (LINKS.test(word) && !(word === 'more' && words[at + 1]?.word === 'than')) ||
      (/^(?:of|among)$/.test(word) &&
        /^(?:them|those|the)$/.test(words[at + 1]?.word ?? '') &&
        /^(?:dead|victims|wounded|injured|killed|hostages)$/.test(words[at + 2]?.word ?? '')),
  )
}
