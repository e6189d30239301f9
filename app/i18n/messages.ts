import type { Language } from '@/lib/values/text'

/** All messages of a language: the board and the desk keep their own files beside the common ones. */
export async function loadMessages(language: Language) {
  const [common, board, desk] = await Promise.all([
    import(`@/messages/${language}.json`),
    import(`@/messages/board.${language}.json`),
    import(`@/messages/desk.${language}.json`),
  ])
  return { ...common.default, ...board.default, ...desk.default }
}
