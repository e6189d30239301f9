import { type Actor, isParty } from '@/lib/source/model'
import type { Perspective } from './model'

/**
 * Whose losses a source speaks of (design, "Whose losses"), from the actor it speaks for and the victims.
 * An alliance holds both ways, whichever side states it, and is not handed on: the ally of an ally is not one.
 * Whoever speaks for nobody or for civilians, and whoever speaks of civilians or of people not told apart, is a
 * third party: civilians are nobody's enemy.
 */
export function perspectiveOf(speaker: Actor | null, victims: Actor): Perspective {
  if (speaker === null) return 'third-party'
  if (speaker.key === victims.key) return 'own'
  if (!isParty(speaker) || !isParty(victims)) return 'third-party'
  const allied =
    speaker.alliedWith.includes(victims.key) || victims.alliedWith.includes(speaker.key)
  return allied ? 'ally' : 'enemy'
}
