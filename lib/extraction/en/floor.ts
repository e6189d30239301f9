import type { Attribution } from './attribution'
import { HOME, voiceOf } from './speaker-key'
import { CARRY, goesOnFrom, isBackground, isItem, opensList } from './speech-carry'
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
  private lastArmed: string | null = null
  private readonly names = new Set<string>()
  private readonly people = new Map<string, string>()
  private herald: string | null = null
  private since = CARRY
  private silent = OUTLET
  private listing: string | null = null
  /** The person who spoke last: "he" is no ministry. */
  private lastPerson: string | null = null
  private isSyrian = false
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
    this.isSyrian ||= words.some(isSyrian)
    this.silent = this.whoGoesOn(words, attributions.length > 0)
    this.isQuoted = this.isQuoting || /^["“]$/.test(words[0]?.raw ?? '')
    for (const { raw } of words) {
      if (raw === '“') this.isQuoting = true
      else if (raw === '”') this.isQuoting = false
      else if (raw === '"') this.isQuoting = !this.isQuoting
    }
    this.said = attributions.map((one) => {
      const who = this.resolve(one)
      if ((this.last ?? OUTLET) === OUTLET && isReport(words, who)) this.herald = who
      this.last = who
      if (STATES.test(who)) this.lastState = who
      else if (one.kind !== 'person') this.lastGroup = who
      if (one.person !== undefined) this.people.set(one.person, who)
      if (one.person !== undefined || one.kind === 'person') this.lastPerson = who
      if (isHeadline && words[one.at]?.raw === ':' && one.opens) this.herald = who
      return { ...one, who }
    })
    for (const { raw, word } of words) if (/^\p{Lu}/u.test(raw)) this.names.add(word)
    if (opensList(words) && this.said.length > 0) this.listing = this.last
    this.lastArmed = armedBefore(words, words.length) ?? this.lastArmed
    if (isHeadline && this.herald !== null) this.last = this.herald
  }

  /** Who says what a sentence says before anybody is named in it. */
  private whoGoesOn(words: readonly Word[], isSaid: boolean): string {
    this.since = isSaid ? 0 : this.since + 1
    if (!isItem(words)) this.listing = null
    else if (this.listing !== null) return this.listing
    if (this.base !== OUTLET || isBackground(words)) return this.base
    if (
      this.last !== null &&
      this.since <= CARRY &&
      goesOnFrom(words, this.last) &&
      this.last !== 'reports'
    ) {
      this.since = 0
      return this.last
    }
    return this.herald ?? this.base
  }

  private resolve({ speaker, kind, name, person, from, subject }: Attribution): string {
    const unknown = this.isSyrian ? 'syrian-government' : (name ?? this.base)
    const home = this.home === 'unknown' ? unknown : this.home
    if (speaker === 'its') {
      const isOfArmy = this.words.some(({ word }) => /^terrorists?$/.test(word))
      const owner = isOfArmy ? 'syrian-government' : onlyParty(this.words, from)
      return owner ?? this.last ?? this.base
    }
    if (speaker === HOME) return this.home === 'unknown' ? 'syrian-government' : this.home
    const here = stateBefore(this.words, from) ?? home
    if (speaker === 'official')
      return this.last === null || NO_OFFICE.test(this.last) ? here : this.last
    if (speaker === 'state') return kind === 'state' ? (this.lastState ?? here) : here
    if (speaker === 'coalition' && this.base === 'syrian-coalition') return this.base
    if (speaker === this.agency || (speaker === 'reports' && this.base !== OUTLET)) return this.base
    if (speaker !== 'again') return speaker
    const known = person === undefined ? undefined : this.people.get(person)
    if (known !== undefined) return known
    if (name !== undefined && person !== undefined && !this.names.has(person)) return name
    if (kind === 'state') return this.lastState ?? here
    if (/^s?he$/.test(this.words[from]?.word ?? '') && this.lastPerson !== null)
      return this.lastPerson
    if (kind === 'armed')
      return armedBefore(this.words, from) ?? this.lastArmed ?? this.last ?? this.base
    if (kind === 'group')
      return this.lastGroup ?? this.last ?? partyFirst(this.words, from) ?? this.base
    return this.last ?? subject ?? this.base
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
    const opened = this.said.findLast((one) => one.opens && one.at <= at)
    const closed = this.said.find((one) => one.closes && one.at > at)
    if (opened === undefined || closed === undefined) return opened ?? closed
    const since = breaksBetween(this.words, opened.at, at)
    const until = breaksBetween(this.words, at, closed.from)
    return since > until ? closed : opened
  }
}

/** Speakers whom nobody calls an official. */
const NO_OFFICE =
  /^(?:outlet|reports|sohr|snhr|activists|hospital|white-helmets|witnesses|local-sources|relatives)$/

/** Sources that speak of Syria alone. */
const SYRIAN = /^(?:sohr|snhr|vdc|white-helmets|sdf|syrian-[a-z]+|deirezzor24|sweida24)$/

/** A name that stands in texts on Syria alone. */
function isSyrian({ source, party, raw }: Word): boolean {
  const isFaction = /^(?:rebels|sdf)$/.test(party?.key ?? '') && /^\p{Lu}/u.test(raw)
  return SYRIAN.test(source?.key ?? '') || isFaction
}

/** The armed group that a sentence names first, before a word. */
function partyFirst(words: readonly Word[], end: number): string | null {
  const at = words.findIndex(({ party }, index) => index < end && ARMED.test(party?.key ?? ''))
  return at < 0 ? null : voiceOf(words, at)
}

/** The one party that a sentence names before a word: whose "its spokesman" is. */
function onlyParty(words: readonly Word[], end: number): string | null {
  let only: string | null = null
  for (let at = 0; at < end; at += 1) {
    if (words[at]?.party == null) continue
    const key = voiceOf(words, at)
    if (only !== null && only !== key) return null
    only = key
  }
  return only
}

/** The state that a sentence names first, before a word; Syria is what most texts are about. */
function stateBefore(words: readonly Word[], end: number): string | null {
  for (let at = 0; at < end; at += 1) {
    const key = words[at]?.party?.key
    if (key !== undefined && key !== 'syrian-government' && STATES.test(key)) return key
  }
  return null
}

const ARMED = /^(?:isis|rebels|sdf|iran-hezbollah|houthis|taliban|hamas)$/

/** The armed group that is named last before a word: whom "the militants", "the party" mean. */
function armedBefore(words: readonly Word[], end: number): string | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const party = words[at]?.party ?? null
    if (party !== null && ARMED.test(party.key) && /^\p{Lu}/u.test(words[at]?.raw ?? ''))
      return voiceOf(words, at)
  }
  return null
}

/** Monitors whose report a text may tell of from its first sentence to its end. */
const MONITORS = /^(?:sohr|snhr|hrw|amnesty|un|vdc|airwars|msf)$/

function isReport(words: readonly Word[], who: string): boolean {
  return (
    MONITORS.test(who) &&
    words.some(({ word }) => /^(?:report|study|investigation|survey)$/.test(word))
  )
}
