import { isSpeech } from './speech-verbs'
import type { Word } from './word'

const SPEAKERS =
  /^(?:opposition|state|local|military|activists|rescuers|residents|officials|police|medics|witnesses|relatives|health|security|government|hospital|sources|monitors|rescue)$/

/** "…killing a boy rescue workers said": without a comma, whoever speaks stands right after the people. */
export function opensSpeaker(words: readonly Word[], at: number): boolean {
  if (!SPEAKERS.test(words[at]?.word ?? '')) return false
  return words.slice(at + 1, at + 6).some(({ word }) => isSpeech(word))
}
