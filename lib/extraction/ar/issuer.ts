import type { Lexed } from './lexed'
import type { Mention } from './mentions'

/** What stands between «بيان» and whose it is. */
const OF = /^(?:صادر|الصادر|صادره|عن|من|ل|صحفي|رسمي)$/

/** Who issued the statement that a line is the title of: «بيان المكتب الإعلامي لقسد عن …»; null where it is none. */
export function issuerOf(tokens: readonly Lexed[], mentions: readonly Mention[]): string | null {
  let at = /^(?:نص|حصيله)$/.test(tokens[0]?.word ?? '') ? 1 : 0
  if (!/^(?:ال)?بيان$/.test(tokens[at]?.word ?? '')) return null
  at += 1
  while (OF.test(tokens[at]?.word ?? '')) at += 1
  const name = mentions.find(({ kind, start }) => kind === 'name' && start === at)
  return name?.kind === 'name' ? name.key : null
}
