import type { Outcome } from '@/lib/claim/model'

/**
 * How a word of harm takes its people. `active`: they come after it ("killing 6"); `past`: after it, or before it
 * when it is passive or a participle ("6 were killed", "6 killed"); `subject`: before it ("6 died", "6 dead");
 * `noun`: after its "of", or before it ("the deaths of 6", "6 deaths").
 */
export type Form = 'active' | 'past' | 'subject' | 'noun'

export interface OutcomeWord {
  readonly outcome: Outcome
  readonly form: Form
  /** A verb that other things than people can stand under ("captured three villages"). */
  readonly loose: boolean
}

const TABLE: readonly (readonly [Outcome, Form, boolean, string])[] = [
  [
    'killed',
    'active',
    false,
    'kill kills killing slaughter slaughtering execute executes executing behead beheads beheading murder murdering massacring assassinate assassinating slaying neutralizing neutralising lynching martyring hanging crucifying decapitating',
  ],
  [
    'killed',
    'past',
    false,
    'killed executed beheaded decapitated murdered slain massacred assassinated slaughtered martyred neutralized neutralised lynched hanged crucified',
  ],
  ['killed', 'active', true, 'eliminate eliminates eliminating liquidating'],
  ['killed', 'past', true, 'eliminated liquidated'],
  ['killed-or-wounded', 'past', false, 'harmed'],
  [
    'killed',
    'subject',
    false,
    'died die dies dead succumbed perished perish drowned suffocated dying',
  ],
  [
    'killed',
    'noun',
    false,
    'death deaths fatality fatalities martyrdom execution executions beheading killings assassination murder',
  ],
  ['wounded', 'active', false, 'wound wounds wounding injure injures injuring maiming hurting'],
  ['wounded', 'past', false, 'wounded injured hurt maimed hospitalized hospitalised'],
  ['wounded', 'noun', false, 'injury injuries'],
  ['killed-or-wounded', 'noun', false, 'casualty casualties'],
  [
    'captured',
    'active',
    true,
    'capture captures capturing arrest arrests arresting detain detains detaining imprisoning',
  ],
  [
    'captured',
    'past',
    true,
    'captured caught seized nabbed arrested detained imprisoned jailed apprehended',
  ],
  ['abducted', 'active', true, 'abduct abducts abducting kidnap kidnaps kidnapping'],
  ['abducted', 'past', true, 'abducted kidnapped snatched'],
  ['abducted', 'noun', false, 'abduction abductions kidnappings'],
  ['missing', 'subject', true, 'missing disappeared unaccounted vanished'],
  [
    'surrendered',
    'subject',
    true,
    'surrendered surrender surrenders surrendering defected defect defecting',
  ],
  ['released', 'active', true, 'rescues rescuing release releases releasing free frees freeing'],
  ['released', 'past', true, 'released freed rescued ransomed liberated exchanged swapped'],
  ['displaced', 'active', true, 'displace displaces displacing uprooting'],
  ['displaced', 'past', true, 'displaced uprooted'],
  ['displaced', 'subject', true, 'fled flee fleeing'],
  ['evacuated', 'active', true, 'evacuate evacuates evacuating'],
  ['evacuated', 'noun', true, 'evacuation'],
  ['displaced', 'noun', true, 'displacement'],
  ['captured', 'noun', true, 'detention'],
  ['evacuated', 'past', true, 'evacuated'],
]

const WORDS = new Map<string, OutcomeWord>()
for (const [outcome, form, loose, words] of TABLE) {
  for (const word of words.split(' ')) WORDS.set(word, { outcome, form, loose })
}

/** What a word of harm says; null for any other word. */
export function outcomeOf(word: string): OutcomeWord | null {
  return WORDS.get(word) ?? null
}
