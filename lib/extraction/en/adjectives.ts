import type { KnownName } from '../model'

/** Words of English news that say whose people are meant without being a party's name. */
export const ADJECTIVES: readonly KnownName[] = Object.entries({
  isis: `is-linked isis-linked is-affiliated isil-linked daesh-linked`,
  sdf: `pro-kurdish kurdish kurds ypg-led kurdish-led us-backed american-backed pkk-linked pkk-affiliated ypgpyd pydypg pkkypg ypgpkk pkkpyd pydpkk pkkpydypg pkkkckpyd-ypg pkkpyd-ypg ypg-linked pyd-linked pyd-run`,
  rebels: `pro-turkey pro-turkish pro-ankara rebel opposition anti-government anti-regime anti-assad islamist islamists al-qaeda-linked
    al-qaida-linked al-qaeda-affiliated qaeda nusra-led insurgent insurgents turkish-backed turkey-backed
    ankara-backed takfiri takfiris foreign-sponsored foreign-backed saudi-backed qatari-backed western-backed
    terror terrorist`,
  'syrian-government': `regime government pro-regime pro-government syrian syria nusayri assad assads loyalist loyalists
    pro-assad assad-regime regime-linked government-linked regime-allied government-allied
    pro-damascus`,
  russia: 'russian russians',
  turkey: 'turkish turks',
  coalition: 'american americans us british french us-led american-led',
  'iran-hezbollah': `iranian pro-iran pro-iranian iran-backed iranian-backed iran-linked shiite shia shiites hezbollah-led
    tehran-backed`,
  israel: 'israeli israelis',
  iraq: 'iraqi',
  ukraine: 'ukrainian ukrainians',
  lebanon: 'lebanese',
  jordan: 'jordanian',
  houthis: 'houthi-led',
}).map(([key, names]) => ({ key, names: names.split(/\s+/).filter((name) => name !== '') }))
