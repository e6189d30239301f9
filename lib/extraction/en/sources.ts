import type { KnownName } from '../model'

/** Who speaks in English news, beside the sources that both languages share: offices, spokesmen, media. */
export const SOURCES: readonly KnownName[] = Object.entries({
  sohr: `observatory|the observatory|rami abdel rahman|abdel rahman|abdulrahman|abdurrahman|abdul rahman|
    rami abdulrahman|rami abdurrahman|rami abdul rahman|rami abdel-rahman|abdel-rahman|monitoring group|
    britain-based monitor|uk-based monitor|british-based monitor|war monitor|the monitor|a monitor|
    britain-based group|london-based group|british-based group|uk-based group|coventry-based|watchdog|
    monitoring organization|monitoring organisation|observatory for human rights`,
  snhr: 'syrian human rights network',
  vdc: 'violations documentation center|violations documentation centre|vdc',
  airwars: 'airwars',
  'furat-post': 'euphrates post|furat post',
  sweida24: 'sweida24|suwayda24|sweida 24|suwayda 24',
  deirezzor24: 'deir ezzor 24|deirezzor24|deirezzor 24|deir al-zour 24',
  'syrian-government': `sana|syrian arab news agency|syrian state television|syrian state tv|syrian tv|
    syrian television|state television|state tv|state media|state-run media|state-run news agency|
    state news agency|official news agency|coast guard|coastguard|official media|government media|pro-government media|
    syrian foreign ministry|syrian defense ministry|syrian defence ministry|syrian health ministry|
    syrian interior ministry|bashar al-assad|walid al-moallem|moallem|
    bashar jaafari|assads government|assad government|al-ikhbariya|ikhbariya`,
  russia: `russian defense ministry|russian defence ministry|russias defense ministry|
    russias defence ministry|russian ministry of defense|russian ministry of defence|russian military|
    kremlin|peskov|konashenkov|lavrov|rudskoy|rudskoi|shoigu|reconciliation center|zakharova|
    reconciliation centre|center for reconciliation|centre for reconciliation|russian foreign ministry|
    russian reconciliation center|hmeimim|khmeimim|russian general staff|vladimir putin|putin`,
  coalition: `us central command|central command|us military|us army|combined joint task force|
    operation inherent resolve|inherent resolve|us-led coalition|us officials|us official|
    us defense department|us department of defense|us state department|coalition spokesman|white house|
    washington|defense secretary|ryan dillon|john dorrian|sean ryan`,
  'white-helmets': `white helmets|white helmet|civil defence|civil defense|rescue workers|rescuers|
    rescue worker|first responders|civil defence workers|syria civil defence|syria civil defense`,
  un: `united nations|un|unicef|unhcr|ocha|de mistura|staffan de mistura|world health organization|
    world food programme|un human rights office|un envoy|world body|un refugee agency|ban ki-moon|
    commission of inquiry|refugee agency|bachelet|michelle bachelet|rupert colville|colville|guterres|antonio guterres|
    ravina shamdasani|jan egeland|egeland|mark lowcock|lowcock|geir pedersen|pedersen|panos moumtzis|filippo grandi|
    stephen obrien|valerie amos|navi pillay|paulo pinheiro`,
  turkey: `turkish general staff|general staff|turkish armed forces|erdogan|recep tayyip erdogan|
    turkish media|binali yildirim|hulusi akar`,
  activists: `raqqa is being slaughtered silently|raqqa is being slaughtered|rbss|activist network|activist group|aleppo media center|aleppo media centre|
    sound and picture|smart news|shaam network|sham network|aleppo24|
    local coordination committees|local coordination committee|lcc|coordination committees`,
  'syrian-coalition':
    'syrian national coalition|national coalition|syrian coalition|syrian opposition coalition|etilaf',
  'syrian-opposition':
    'syrian opposition|syrian opposition forces|opposition forces|opposition groups',
  amnesty: 'amnesty international|amnesty',
  hrw: 'human rights watch|hrw',
  msf: 'doctors without borders|msf|medecins sans frontieres|médecins sans frontières',
  icrc: 'international committee of the red cross|red cross|icrc',
  ifrc: 'international federation of red cross and red crescent societies|ifrc',
  'kurdish-red-crescent': 'kurdish red crescent|heyva sor',
  'red-crescent': 'red crescent|syrian arab red crescent|sarc',
  sams: 'syrian american medical society|sams',
  uossm: 'uossm|union of medical care and relief organizations',
  'save-the-children': 'save the children',
  iom: 'international organization for migration|iom',
  opcw: 'opcw',
  sdf: `mustafa bali|mazloum abdi|mazloum kobani|talal silo|talal sello|redur xelil|redur khalil|
    jihan sheikh ahmed|kino gabriel|manbij military council`,
  isis: 'amaq|amaq news agency|aamaq',
  israel: 'israel defense forces|israel defence forces|netanyahu|benjamin netanyahu|avichay adraee',
  hezbollah:
    'hezbollah|hizbollah|hizbullah|al-manar|al-manar tv|al manar|nasrallah|hassan nasrallah',
  iran: `fars news agency|fars|tasnim|tasnim news agency|press tv|irna|isna|revolutionary guards|revolutionary guard|irgc`,
  tass: 'tass',
  'ria-novosti': 'ria novosti|ria|ria news agency',
  interfax: 'interfax',
  sputnik: 'sputnik',
  xinhua: 'xinhua|xinhua news agency',
  afp: 'agence france-presse|agence france presse|french press agency',
  dpa: 'dpa|german press agency',
  'al-jazeera': 'al jazeera|al-jazeera|aljazeera',
  'al-arabiya': 'al arabiya|al-arabiya',
  'al-mayadeen': 'al-mayadeen|al mayadeen',
  'al-masdar': 'al-masdar news|al-masdar|al masdar news|al masdar|masdar news',
  bbc: 'bbc',
  cnn: 'cnn',
  nyt: 'new york times',
  'washington-post': 'washington post',
  guardian: 'the guardian|guardian',
  rudaw: 'rudaw',
  kurdistan24: 'kurdistan 24|kurdistan24',
  'orient-news': 'orient news|orient tv|orient net',
  'enab-baladi': 'enab baladi',
  nna: 'national news agency|nna',
  qasioun: 'qasioun',
  'step-news': 'step news agency|step news',
  'zaman-al-wasl': 'zaman al-wasl|zaman al wasl',
  fna: 'fna',
  'gaza-health-ministry':
    'gaza health ministry|gazas health ministry|health ministry in gaza|hamas-run health ministry|health ministry in hamas-run gaza',
  houthis: 'saba news agency|al-masirah|masirah',
  ihs: 'ihs jane|janes',
}).map(([key, names]) => ({ key, names: names.split('|').map((name) => name.trim()) }))
