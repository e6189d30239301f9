import type { Outcome } from '@/lib/claim/model'

/** How a phrase of harm takes its people: as a word of harm of that form does. */
export type PhraseForm = 'after' | 'before' | 'past'

export interface Phrase {
  readonly words: readonly string[]
  readonly outcome: Outcome
  readonly form: PhraseForm
  /** It can be told of other things than people. */
  readonly loose: boolean
}

/** Outcome, form, whether it is loose, and phrases; bars stand between words that may stand in one place. */
const TABLE: readonly (readonly [Outcome, PhraseForm, boolean, string])[] = [
  [
    'killed',
    'after',
    false,
    `claimed|claiming|claims|claim|took|taken|taking|takes|take|cost|costing|costs the lives|life of;
     massacre|slaughter|slaying|decapitation|beheading|murder|lynching|shooting of;
     bodies|body|corpses|corpse|remains of; loss|losses|lose of; led|leading to the killing|death|deaths|martyrdom of`,
  ],
  [
    'killed',
    'past',
    false,
    `shot|shoot|shoots|shooting dead; gunned|gun|guns|gunning|mowed|mowing down; put|putting to death;
     beaten|tortured|stoned|starved|burned|burnt|stabbed|crushed|bled|froze|hacked|beat|starving to death;
     burned|burnt|buried alive; put|putting to the sword; summarily executed; fatally|mortally shot|wounded|injured|stabbed; struck|cut|gunned them down;
     torn to pieces|shreds; mown|mowed down`,
  ],
  ['killed', 'past', true, 'wiped|wiping|wipes|wipe out; finished|finishing off'],
  [
    'killed',
    'before',
    false,
    `lost|losing|lose|loses their|his|her lives|life; met|meet|meets their|his|her death|deaths|end;
     succumbed|succumb to; breathed their|his|her last; killed in action; paid with their lives;
     lay dead; found dead; pronounced|confirmed|declared dead; died of; did not survive;
     have|has been buried; were|was buried|mourned; passed|pass away; became|become|becomes immortal|martyrs;
     reached|reach|attained|achieved|embraced|attain martyrdom; fell|fall as martyrs; fell|fall in battle|combat|action`,
  ],
  [
    'wounded',
    'before',
    false,
    `sustained|suffered|received|sustaining|suffering|receiving injuries|wounds|burns|fractures;
     sustained|suffered|suffering serious|severe|minor|light injuries|wounds|burns; treated for injuries|wounds|burns; taken|rushed|brought|sent|admitted to hospital|hospitals; taken|rushed|brought|sent|admitted to a|the|local|nearby hospital|hospitals;
     in critical condition; treated|hospitalized|hospitalised with; needed|required|received medical treatment;
     lost|losing limbs|legs; suffering|suffered|suffer symptoms|suffocation|asphyxiation;
     suffering|suffered from symptoms|suffocation|asphyxiation|burns|injuries|wounds`,
  ],
  ['wounded', 'after', false, 'injuries to|of'],
  [
    'captured',
    'past',
    false,
    `taken|took|takes|take|taking prisoner|captive|prisoners|captives; taken|took|take|taking into custody; held|holding captive|prisoner; rounded|rounding|picked|picking|swept up;
     fell|fallen captive|prisoner; put|thrown behind bars; being held; thrown|threw into jail|prison`,
  ],
  [
    'abducted',
    'past',
    false,
    'taken|took|takes|taking|held|holding hostage|hostages; carried|carrying off; snatched from; led|taken|whisked|spirited|dragged|marched|driven away|off; taken|dragged|snatched from his|her|their home|homes|house|houses|shop|pharmacy|car|school|bed|office|clinic; held for ransom',
  ],
  [
    'displaced',
    'before',
    false,
    `left|leave|leaving|fled|flee|fleeing|abandoned|abandon|abandoning|quit their|his|her home|homes|houses|villages|towns;
     driven|forced|displaced|chased|expelled from their homes|houses|villages|towns|land; registered as refugees;
     driven|forced|uprooted|chased out of their homes|villages|towns; made|left|rendered homeless;
     forced|had|compelled|driven to flee|leave; fled across|abroad;
     took|taken|taking|sought|seeking|found refuge|shelter; crossed|crossing into|over;
     poured|streamed|flooded into|across|out; crossed|crossing to; sent|sending fleeing; took|taken to the road|roads`,
  ],
  [
    'surrendered',
    'before',
    false,
    `laid|lay|laying|lays|put down|aside their|his arms|weapons; gave|give|gives|giving themselves|himself|herself up;
     handed|hand|hands|handing|turned|turn|turning themselves|himself over|in;
     switched|switching|changed sides; handed|handing in|over their weapons|arms; threw|thrown down their weapons|arms`,
  ],
  [
    'released',
    'before',
    false,
    `walked|walk|walks|walking|going|went|go free; regained|regain|regains|won their|his|her freedom|liberty;
     changed|changing|change hands; got|came|walked out of prison|jail|captivity; returned to their families|homes; reunited with`,
  ],
  ['released', 'past', true, 'set|sets|setting free; let|letting|lets go'],
  ['missing', 'after', false, 'fate|whereabouts of'],
  [
    'missing',
    'before',
    false,
    'whose fate|whereabouts; were|was|are|is buried|trapped under|beneath rubble|debris; were|was|are|is buried|trapped under|beneath the rubble|debris|ruins; buried|trapped|stuck|remained|remain under rubble|debris; buried|trapped|stuck|remained|remain under|beneath the rubble|debris|ruins; unaccounted for; not been heard; lost contact with; no trace of; gone|went|go missing',
  ],
  [
    'evacuated',
    'before',
    true,
    'boarded|boarding|board buses|coaches; brought|taken|bused|bussed|ferried|transported out; came|come|got out of; brought|taken|moved|led to safety; transferred|moved|taken to idlib|aleppo|hospitals',
  ],
]

const BY_FIRST = new Map<string, Phrase[]>()
for (const [outcome, form, loose, phrases] of TABLE) {
  for (const words of phrases.split(';').flatMap((phrase) => spelled(phrase.trim().split(/\s+/)))) {
    const first = words[0] as string
    const others = BY_FIRST.get(first) ?? []
    BY_FIRST.set(first, [...others, { words, outcome, form, loose }])
  }
}
for (const known of BY_FIRST.values()) known.sort((a, b) => b.words.length - a.words.length)

/** Every way to take one word from each place. */
function spelled(places: readonly string[]): readonly (readonly string[])[] {
  return places.reduce<readonly (readonly string[])[]>(
    (ways, place) => ways.flatMap((way) => place.split('|').map((word) => [...way, word])),
    [[]],
  )
}

const NONE: readonly Phrase[] = []

/** The phrases of harm that begin with a word, the longest first. */
export function phrasesFrom(word: string): readonly Phrase[] {
  return BY_FIRST.get(word) ?? NONE
}
