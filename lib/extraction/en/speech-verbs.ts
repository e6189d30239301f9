/** Verbs, and a few nouns, by which somebody is made to speak. */
const SPEECH = new Set(
  `said says saying say told tells telling reported reporting reports report announced announces announcing added adds
   adding claimed claims claim claiming confirmed confirms confirming stated states stating declared declares
   documented documents documenting estimated estimates estimating revealed reveals noted notes counted counts
   recorded records recording warned warns acknowledged acknowledges admitted admits wrote writes tweeted tweets
   explained explains denied denies deny denying condemns condemned condemning indicated indicates insisted insists
   affirmed affirms asserted asserts published publishes believes alleges allegations allegation according
   quoted quotes quoting citing cited cites monitored accused accuses registered put puts pegged placed pointed
   pointing stressed stresses mentioned mentions assesses assessed announcement speak speaks spoke speaking
   clarified disclosed maintains verified described describes conceded suggested suggests issued logged listed
   posted asked dismissed rejected broadcast gave gives giving tallied`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** True for a word by which somebody is made to speak. */
export function isSpeech(word: string): boolean {
  return SPEECH.has(word)
}

/** Words that speak only together with what is counted: "gave a toll of", "put the number at". */
export const OF_FIGURES =
  /^(?:put|puts|placed|pegged|gave|gives|giving|speak|speaks|spoke|speaking|listed|issued|posted)$/

/** What those words are told of. */
export const FIGURES =
  /^(?:toll|number|numbers|figure|figures|count|losses|names|dead|statement|of|deaths|casualties|total)$/

/** Verbs and nouns of denying. */
export const DENIAL = /^den(?:ied|ies|y|ying)$|^dismissed$|^rejected$/

/** What may stand between a speaker and the verb of speech. */
export const BETWEEN =
  /^(?:on|also|had|has|have|however|later|earlier|previously|in|a|an|the|its|his|her|their|statement|itself|meanwhile|then|for|of|from|at|with|who|told|flatly|,|"|“|”|'|’|\(|\)|-|–|—|\w+day|\w+ly|\d+|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|could|would|not|did|been|separate|another|telephone|phone|by|via|to|and|website|twitter|facebook|telegram|email)$/
