import type { Token } from '../token'

/** Words that say whose people a noun counts, standing before it or after "of". */
const MODIFIERS: Readonly<Record<string, string>> = {
  isis: `islamic state group|islamic state|isis|isil|is|daesh|daish|da'esh|isis-linked|is-linked`,
  sdf: `syrian democratic forces|syrian democratic force|sdf|ypg|ypj|kurdish|kurds|pyd|pkk|ypg-led|people's protection units|peoples protection units|asayish|kurdish-led|us-backed|u.s.-backed|manbij military council`,
  rebels: `rebel|rebels|opposition|anti-government|anti-regime|free syrian army|syrian national army|fsa|nusra|nusra front|al-nusra|al-nusra front|jabhat al-nusra|fateh al-sham front|fatah al-sham front|jabhat fateh al-sham|jabhat fatah al-sham|hayat tahrir al-sham|hay'at tahrir al-sham|tahrir al-sham|hts|jaish al-islam|jaysh al-islam|army of islam|ahrar al-sham|faylaq al-sham|faylaq al-rahman|failaq al-rahman|islamist|islamists|al-qaeda|al-qaida|al-qaeda-linked|insurgent|insurgents|turkish-backed|turkey-backed|takfiri|army of conquest|jaish al-fateh|jaish al-fatah|southern front|islamic front|nour al-din al-zinki|harakat nour al-din al-zinki|foreign-sponsored|foreign-backed|saudi-backed|terror|terrorist`,
  'syrian-government': `regime|government|pro-regime|pro-government|syrian army|syrian arab army|syrian|assad|assads|loyalist|pro-assad|national defense forces|national defence forces|ndf|republican guard|army|shabiha|security|police|regime-linked|syria`,
  russia: 'russian|russia|wagner',
  turkey: 'turkish|turkey',
  coalition: 'american|us|u.s|british|french|coalition|us-led coalition|u.s.-led coalition',
  'iran-hezbollah':
    'hezbollah|hizbollah|hizbullah|iranian|iran|revolutionary guard|revolutionary guards|irgc|iran-backed|iranian-backed|fatemiyoun|iraqi shiite|shiite|shia|quds force',
  israel: 'israeli|israel',
}

const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly key: string }[]>()
for (const [key, names] of Object.entries(MODIFIERS)) {
  for (const name of names.split('|')) {
    const words = name.replaceAll('u.s', 'us').split(' ')
    const first = words[0] as string
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), { words, key }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    )
  }
}

/** The party that is named at a word, and in how many words; null when none is. */
export function partyAt(
  words: readonly Token[],
  at: number,
): { readonly key: string; readonly length: number } | null {
  const token = words[at]
  if (token?.kind !== 'word') return null
  if (/^(?:is|us)$/.test(token.word) && !/^\p{Lu}\.?\p{Lu}/u.test(token.raw)) return null
  for (const { words: name, key } of BY_FIRST.get(token.word) ?? []) {
    if (name.every((word, index) => words[at + index]?.word === word)) {
      return { key, length: name.length }
    }
  }
  return null
}
