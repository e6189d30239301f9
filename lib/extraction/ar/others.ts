import { phraseTable } from './phrases'

/** Words for others than those before, and how many they are. */
export const OTHERS = phraseTable<'one' | 'two' | 'many'>([
  ['many', 'آخرين|آخرون|أخريات|غيرهم|غيره'],
  ['one', 'آخر|أخرى|ثان|ثالث|رابع|خامس|سادس|ثالثة|رابعة'],
  ['two', 'آخران|أخريان|أخريين|أخرين'],
])

export const OF_THEM = phraseTable([[true, 'منهم|منهن|منهما|منها|من بينهم']])
