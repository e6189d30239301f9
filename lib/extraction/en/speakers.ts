/**
 * Who may speak, by the keys of the annotation guide, in the words of English news. `firm` names are speakers
 * wherever they stand near a verb of speech; `party` names are so only beside one, for they also act.
 */
export const FIRM: Readonly<Record<string, string>> = {
  sohr: `syrian observatory for human rights|syrian observatory|the observatory|observatory|sohr|rami abdel rahman|abdel rahman|abdulrahman|abdurrahman|rami abdulrahman|rami abdel-rahman|abdel-rahman|monitoring group|britain-based monitor|uk-based monitor|british-based monitor|war monitor|the monitor|britain-based group|london-based group|monitor`,
  snhr: `syrian network for human rights|syrian network|snhr`,
  'syrian-government': `sana|syrian state television|syrian state tv|syrian state media|state television|state tv|state media|state news agency|official news agency|syrian foreign ministry|syrian defense ministry|syrian defence ministry|police command|military source|field source|syrian military source|syrian army command|army command|army general command|governor|syrian interior ministry|bashar al-assad`,
  russia: `russian defense ministry|russian defence ministry|russian ministry of defense|russian ministry of defence|russian military|kremlin|moscow|peskov|konashenkov|lavrov|sergei rudskoy|rudskoy|shoigu|reconciliation center|reconciliation centre|russian foreign ministry`,
  coalition: `pentagon|centcom|us central command|central command|us military|us army|combined joint task force|us-led coalition|us officials|us official|us defense department|us department of defense|us state department|coalition spokesman|white house|washington`,
  'white-helmets': `white helmets|civil defence|civil defense|syrian civil defence|syrian civil defense|rescue workers|rescuers|rescue worker`,
  un: `united nations|un|unicef|unhcr|ocha|de mistura|world health organization|world food programme|staffan de mistura|un human rights office|un envoy`,
  turkey: `turkish military|turkish army|turkish armed forces|turkish general staff|turkish officials|turkish defense ministry|turkish defence ministry|turkish foreign ministry|turkish prime minister|turkish president|erdogan|ankara|turkish media`,
  activists: `activists|activist|local activists|opposition activists|media activists|media activist|anti-government activists`,
  lcc: `local coordination committees|local coordination committee|lcc`,
  'syrian-coalition': `syrian national coalition|national coalition|syrian coalition|syrian opposition coalition`,
  hospital: `doctors|doctor|medical sources|medical source|medics|medical workers|hospital officials|hospital sources|hospital director|health officials|hospital`,
  'local-sources': `local sources|local source|residents|resident|local residents|sources|security source|a source`,
  witnesses: `witnesses|witness|eyewitnesses|eyewitness`,
  relatives: `relatives|family members`,
  amnesty: `amnesty international|amnesty`,
  hrw: `human rights watch|hrw`,
  msf: `doctors without borders|msf|medecins sans frontieres`,
  icrc: `red cross|icrc`,
  'red-crescent': `red crescent`,
  sdf: `sdf spokesman|kurdish officials|kurdish official|kurdish sources|mustafa bali|ypg spokesman|kurdish red crescent`,
  isis: `amaq|amaq news agency|islamic state-linked`,
  israel: `israeli military|israeli army|israel defense forces|idf|netanyahu`,
  jordan: `jordanian military|jordanian army|jordanian officials`,
  hezbollah: `hezbollah media|al-manar tv`,
  iran: `iranian media|iranian officials|fars news agency|fars|tasnim|press tv`,
  afp: `afp correspondent|afp photographer|afp journalist|afp reporter`,
  reuters: `reuters witness|reuters reporter|reuters correspondent`,
  'al-mayadeen': `al-mayadeen|al mayadeen`,
  outlet: `correspondent|reporter`,
  reports: `media reports|unconfirmed reports|reports|local media|lebanese media`,
}

export const PARTY: Readonly<Record<string, string>> = {
  isis: `islamic state|islamic state group|isis|isil|is|daesh|daish|jihadists|extremists`,
  sdf: `syrian democratic forces|sdf|ypg|kurdish forces|kurdish fighters|us-backed fighters|us-backed forces|us-backed syrian democratic forces`,
  'syrian-government': `syrian army|syrian military|army|regime|government|syrian government|assad regime|assad|damascus|syrian regime|syria|government forces`,
  russia: `russia|russian|russian army`,
  coalition: `coalition|united states|us`,
  turkey: `turkey`,
  israel: `israel`,
  hezbollah: `hezbollah`,
  iran: `iran|tehran`,
  'syrian-opposition': `syrian opposition|opposition forces|syrian opposition forces|opposition|rebels|rebel groups|opposition groups|rebel commander|free syrian army|fsa`,
  'local-sources': `officials`,
  afp: `afp|agence france-presse`,
  reuters: `reuters`,
  ap: `ap|associated press`,
}

/** Words that point back to whoever spoke last. */
export const AGAIN =
  /^(?:it|he|she|they|group|monitor|source|statement|report|agency|ministry|spokesman|spokeswoman|official|officials|organisation|organization|director|head|command|commander|military|network|documents?|communique)$/

/** Verbs by which somebody is made to speak. */
export const SPEECH =
  /^(?:said|says|saying|say|told|tells|reported|reporting|announced|added|adds|claimed|claims?|confirmed|confirms|stated|states|declared|documented|estimated|estimates|revealed|noted|counted|recorded|warned|acknowledged|admitted|wrote|tweeted|explained|denied|denies|denying|condemns|condemned|indicated|insisted|affirmed|asserted|published|believes|alleged|reports?|allegations?|according|quoted|quoting|citing|cited|monitored|accused|accuses|registered|put|puts|pegged|placed|claiming|adding|pointed|pointing|stressed|mentioned)$/
