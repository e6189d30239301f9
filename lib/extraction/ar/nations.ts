import { fold } from '@/lib/values/fold'
import type { Lexed } from './lexed'
import { words } from './lexeme'

/** Whose somebody is by their nation. */
const NATIONS: readonly (readonly [string, string])[] = [
  ['turkey', 'تركي تركيا تركية أتراك تركيان تركيين'],
  ['russia', 'روسي روسيا روسية روس روسيان روسيين'],
  ['iran-hezbollah', 'إيراني إيرانيا إيرانية إيرانيون إيرانيين إيرانيان'],
  ['israel', 'إسرائيلي إسرائيليا إسرائيلية إسرائيليون إسرائيليين إسرائيليان صهيوني صهاينة'],
  [
    'coalition',
    `أمريكي أميركي أمريكيا أميركيا أمريكيون أميركيون أمريكيين أميركيين أمريكيان أميركيان فرنسي فرنسيا فرنسيين بريطاني
     بريطانيا بريطانيين أمريكية أميركية فرنسية بريطانية`,
  ],
  ['iraq', 'عراقي عراقيا عراقيين عراقيون عراقيان عراقية'],
  ['lebanon', 'لبناني لبنانيا لبنانيين لبنانيون لبنانيان لبنانية'],
  ['jordan', 'أردني أردنيا أردنيين أردنيان أردنية'],
  ['egypt', 'مصري مصريا مصريين مصريان مصريون'],
  ['ukraine', 'أوكراني أوكرانيا أوكرانيين أوكرانيون أوكرانية'],
  ['syrian-government', 'سوري سوريا سوريين سوريان سوريون'],
  ['sdf', 'كردي كرديا أكراد كرديين كرديان'],
]
const NATION = new Map(
  NATIONS.flatMap(([key, list]) => words(list).map((word) => [fold(word), key] as const)),
)

/** The party of the nation that a word names; undefined where it names none. */
export function nationIn({ is }: Lexed): string | undefined {
  return is.stems.map((stem) => NATION.get(stem)).find((key) => key !== undefined)
}

/** The key as which the state of the nation that a word names speaks; undefined where it names none. */
export function stateIn(token: Lexed): string | undefined {
  const nation = nationIn(token)
  return nation === 'iran-hezbollah' ? 'iran' : nation
}
