/** Verbs, and a few nouns, by which somebody is made to speak. */
const SPEECH = new Set(
  `said says saying say told tells telling reported reporting reports report announced announces announcing added adds
   adding claimed claims claim claiming confirmed confirms confirming stated states stating declared declares
   documented documents documenting estimated estimates estimating revealed reveals noted notes noting counted counts
   recorded records recording warned warns acknowledged acknowledges acknowledging admitted admits admitting wrote
   writes writing tweeted tweets tweeting explained explains explaining denied denies deny denying condemns condemned
   condemning denounced denounces denouncing deplored indicated indicates indicating insisted insists insisting affirmed affirms affirming asserted asserts
   asserting published publishes believes alleges alleged alleging allegations allegation according quoted quotes
   quoting citing cited cites monitored accused accuses accusing blamed blames registered put puts pegged placed pointed pointing
   stressed stresses stressing mentioned mentions assesses assessed announcement speak speaks spoke speaking spoken
   clarified disclosed maintains verified described describes conceded concedes suggested suggests issued
   logged listed posted dismissed rejected broadcast gave gives giving given tallied bragged brags bragging boasted
   boasts boasting retorted retorts counters recounted recounts recalled recalls testified testifies
   learned learnt informed reckons reckoned calculates calculated mourned mourns specified emphasized emphasised
   underlined reiterated remarked refuted disputed detailed commented relayed argued
   argues argue confirm announce verify warn allege insist acknowledge ascertained lamented provided compiled released show shows showed called calls found finds`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** True for a word by which somebody is made to speak. */
export function isSpeech(word: string): boolean {
  return SPEECH.has(word)
}

/** Words that speak only together with what is counted: "gave a toll of", "put the number at". */
export const OF_FIGURES =
  /^(?:put|puts|placed|pegged|gave|gives|giving|given|speak|speaks|spoke|speaking|spoken|listed|issued|posted|called|calls|provided|compiled|released|mourned|mourns|published)$/

/** What those words are told of; "put" and "placed" are told of no "of". */
export const FIGURES =
  /^(?:toll|number|numbers|figure|figures|count|losses|names|dead|statement|deaths|casualties|total|list|fatalities|victims|martyrs|communique|bulletin|photos|images|pictures)$/

/** Words that speak only when told so in the passive: "the toll provided by", "the Observatory was informed that". */
export const ONLY_BY = /^(?:given|provided|compiled|released)$/

/** Verbs and nouns of denying. */
export const DENIAL = /^den(?:ied|ies|y|ying)$|^dismissed$|^rejected$|^refuted$/

/** Verbs that a speaker may stand after: "…, said the ministry". */
export const INVERTS =
  /^(?:said|says|say|reported|reports|announced|announces|added|adds|wrote|writes|confirmed|confirms|claimed|claims|declared|declares|stated|states|revealed|explained|explains|noted|notes|warned|warns|retorted|insisted|insists|tweeted|affirmed|asserted|alleged|recounted|recalled|estimates|estimated|documented)$/

/** Verbs by which papers, pictures and figures speak. */
export const SHOWS = /^shows?$|^showed$/

/** Participles that go on with what the subject of the sentence says. */
export const GOES_ON =
  /^(?:saying|adding|claiming|noting|confirming|stating|giving|insisting|stressing|bragging|boasting|alleging|acknowledging|admitting|explaining|indicating|asserting|affirming|estimating|announcing|declaring|reporting|writing|tweeting|telling|denying|accusing|pointing|documenting|recording|speaking|condemning)$/
