import type { Draft } from '../model'
import type { Lexed } from './lexed'
import type { Voice } from './voice'

/** «هذا ما أفاد به …», «جاء ذلك في بيان …», «أكد ذلك …»: what was told before is what somebody says. */
const THAT = /^[وف]?(?:هذا|ذلك|بذلك|هذه|النبا|الخبر)$/

/** How far from a sentence's beginning «ذلك» stands for what was told before. */
const FROM_START = 5

/** A sentence that is nothing but an attribution («بحسب المرصد السوري.») has no more words. */
const SHORT = 9

/**
 * Gives what the sentence right before told in the text's own voice to who is said to have told it, in a sentence of its
 * own that tells nothing else. Drafts are changed in place.
 *
 * @param outlet the key of the text's own voice
 * @param sentences in which sentence each draft stands
 * @param here the sentence that is read
 */
export function tellWhoToldIt(
  tokens: readonly Lexed[],
  { key, by }: Voice,
  outlet: string,
  drafts: Draft[],
  sentences: readonly number[],
  here: number,
): void {
  if (by === null || key === outlet || !isOnlyThat(tokens, by.start)) return
  for (let place = drafts.length - 1; place >= 0 && sentences[place] === here - 1; place -= 1) {
    const draft = drafts[place] as Draft
    if (draft.claimant !== outlet) continue
    const why = [...draft.why, { rule: 'said later by', words: key }]
    drafts[place] = { ...draft, claimant: key, why }
  }
}

function isOnlyThat(tokens: readonly Lexed[], start: number): boolean {
  if (tokens.slice(0, FROM_START).some(({ word }) => THAT.test(word))) return true
  // «المصدر: …» heads what follows.
  const label = tokens.some(({ raw }) => raw === ':')
  return start === 0 && !label && tokens.length <= SHORT && !tokens[0]?.is.speech
}
