import type { Language } from '@/lib/values/text'

/** All messages of a language: the board keeps its own files beside the common ones. */
export async function loadMessages(language: Language) {
  const [common, board] = await Promise.all([
    import(`@/messages/${language}.json`),
    import(`@/messages/board.${language}.json`),
  ])
  return { ...common.default, ...board.default }
}
