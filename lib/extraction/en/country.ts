import type { Sentence, Token } from '../token'

/** The state that a country's soldiers, police and ministries are, and words that show which country a text is about. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'syrian-government': `syria syrian syrias syrians damascus aleppo aleppos homs hama idlib idlibs daraa deraa raqqa raqa
    latakia lattakia ghouta palmyra tadmur qamishli qamishly hasakeh hasaka hasakah kobani kobane kobanî afrin manbij
    douma deir tabqa tartus tartous sweida suwayda quneitra azaz jarablus al-bab hajin baghouz baghuz assad assads
    sana nusra sohr observatory daraya jobar yarmouk qusayr salamiyah euphrates mayadeen sdf ypg fsa hts ahrar jaish jabhat qalamoun madaya zabadani harasta
    saraqeb sarmin khan sheikhoun regime regimes`,
  iraq: `iraq iraqi iraqs iraqis mosul baghdad ramadi fallujah kirkuk tikrit anbar baiji bayji nineveh diyala hilla
    peshmerga basra sinjar samarra hawija`,
  lebanon: 'lebanon lebanese lebanons beirut arsal sidon bekaa baalbek',
  turkey:
    'turkey turkish turkeys ankara istanbul diyarbakir gaziantep kilis sirnak nusaybin cizre suruc hakkari pkk',
  israel: 'israel israeli israels gaza jerusalem',
  jordan: 'jordan jordanian jordanians amman rukban zarqa irbid',
  egypt: 'egypt egyptian egypts cairo sinai arish',
  libya: 'libya libyan tripoli benghazi sirte derna misrata',
  yemen: 'yemen yemeni yemens sanaa saada hodeidah aden taiz marib houthi houthis',
  ukraine:
    'ukraine ukrainian ukraines kyiv kiev donetsk kharkiv kherson mariupol bakhmut zaporizhzhia luhansk donbas',
  russia: 'chechnya dagestan grozny ingushetia',
  afghanistan: 'afghanistan afghan afghans kabul kandahar helmand kunduz taliban',
  pakistan: 'pakistan pakistani peshawar karachi quetta waziristan',
  somalia: 'somalia somali mogadishu shabaab',
  nigeria: 'nigeria nigerian maiduguri borno boko',
  colombia: 'colombia colombian bogota farc',
  peru: 'peru peruvian lima',
  'el-salvador': 'salvador salvadoran fmln',
  india: 'india indian kashmir delhi',
  philippines: 'philippines philippine manila mindanao marawi',
  mali: 'mali malian bamako timbuktu',
  ethiopia: 'ethiopia ethiopian tigray',
  sudan: 'sudan sudanese khartoum darfur',
}

const COUNTRY_OF = new Map<string, string>()
for (const [key, words] of Object.entries(COUNTRIES)) {
  for (const word of words.split(/\s+/)) if (word) COUNTRY_OF.set(word, key)
}

/** The state that a word shows a text to be about; null for most words. */
export function countryOf({ word }: Pick<Token, 'word'>): string | null {
  return COUNTRY_OF.get(word) ?? null
}

/** How much more often than Syria its neighbour must be named: it stands in most texts on Syria. */
const NEIGHBOUR = 2

/** The state that a text is about, by how often the words of each are told; `unknown` when none is. */
export function mainState(counts: ReadonlyMap<string, number>): string {
  const syria = counts.get('syrian-government') ?? 0
  let state = syria > 0 ? 'syrian-government' : 'unknown'
  let most = syria
  for (const [key, count] of counts) {
    const isNear = key === 'turkey' || key === 'israel'
    if (count > most && count > (isNear ? NEIGHBOUR * syria : syria)) {
      state = key
      most = count
    }
  }
  return state
}

/** True when the country that a text names most is Syria. */
export function isOnSyria(sentences: readonly Sentence[]): boolean {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const country = countryOf(token)
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
    }
  return mainState(counts) === 'syrian-government'
}
