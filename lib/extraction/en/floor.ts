import type { Token } from '../token'
import type { Attribution, Speakers } from './speech'

/** The claimant of what a text says in its own voice. */
export const OUTLET = 'outlet'

/** Who has the floor: keeps, sentence by sentence, who is speaking. */
export class Floor {
  /** Who speaks where nobody is named: the outlet, or whom the text names as its source. */
  private readonly base: string
  private last: string | null = null
  private said: readonly (Attribution & { readonly who: string })[] = []

  constructor(
    sentences: readonly { readonly words: readonly Token[] }[],
    private readonly speakers: Speakers,
  ) {
    this.base = this.sourceOf(sentences.slice(-6)) ?? OUTLET
  }

  /** Takes the attributions of the next sentence. */
  hear(attributions: readonly Attribution[]): void {
    this.said = attributions.map((one) => {
      const who = one.speaker === 'again' ? (this.last ?? this.base) : one.speaker
      this.last = who
      return { ...one, who }
    })
  }

  /** Who says what stands at a word of the sentence that was heard last, and whether they deny it. */
  speakerAt(at: number): { readonly claimant: string; readonly denies: boolean } {
    const opened = this.said.findLast((one) => !one.closes && one.at < at)
    const closed = this.said.find((one) => one.closes && one.at > at)
    const one = closed ?? opened ?? this.said.at(-1)
    return {
      claimant: one?.who ?? this.base,
      denies: one?.denies === true && one.at < at,
    }
  }

  /** "(Source: …)" at the end of a text. */
  private sourceOf(sentences: readonly { readonly words: readonly Token[] }[]): string | null {
    for (const { words } of sentences) {
      const at = words.findIndex(
        ({ word }, index) => word === 'source' && words[index + 1]?.raw === ':',
      )
      if (at < 0 || words[at - 1]?.raw !== '(') continue
      const match = this.speakers.firm.at(words, at + 2)
      if (match !== null) return match.key
    }
    return null
  }
}
