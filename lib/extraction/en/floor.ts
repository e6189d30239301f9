import type { Kind } from './roles'
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
  private isQuoting = false
  private isQuoted = false

  /**
   * @param base who speaks where nobody is named: the outlet, or whom the text names as its source
   * @param state the state that the text is about
   */
  constructor(
    private readonly base: string,
    private readonly state: string,
  ) {}

  /** Takes the words and attributions of the next sentence. */
  hear(words: readonly Word[], attributions: readonly Attribution[]): void {
    this.isQuoted = this.isQuoting || /^["“]$/.test(words[0]?.raw ?? '')
    for (const { raw } of words) {
      if (raw === '“') this.isQuoting = true
      else if (raw === '”') this.isQuoting = false
      else if (raw === '"') this.isQuoting = !this.isQuoting
    }
    this.said = attributions.map((one) => {
      const who = this.resolve(one.speaker, one.kind)
      this.last = who
      if (STATES.test(who)) this.lastState = who
      else if (one.kind !== 'person') this.lastGroup = who
      return { ...one, who }
    })
  }

  private resolve(speaker: string, kind: Kind): string {
    if (speaker === 'state') return this.lastState ?? this.state
    if (speaker !== 'again') return speaker
    if (kind === 'state') return this.lastState ?? this.state
    if (kind === 'group') return this.lastGroup ?? this.last ?? this.base
    return this.last ?? this.base
  }

  /** Who says what stands at a word of the sentence that was heard last, and whether they deny it. */
  speakerAt(at: number): { readonly claimant: string; readonly denies: boolean } {
    const opened = this.said.findLast((one) => !one.closes && one.at < at)
    const closed = this.said.find((one) => one.closes && one.at > at)
    const one = closed ?? opened ?? this.said.at(-1)
    const silent = this.isQuoted ? (this.last ?? this.base) : this.base
    return {
      claimant: one?.who ?? silent,
      denies: one?.denies === true && one.at < at,
    }
  }
}
