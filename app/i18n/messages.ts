import type { Language } from '@/lib/values/text'

/** All messages of a language: the board, the desk and new documents keep their own files beside the common ones. */
export async function loadMessages(language: Language) {
  const [common, board, desk, intake] = await Promise.all([
    import(`@/messages/${language}.json`),
    import(`@/messages/board.${language}.json`),
    import(`@/messages/desk.${language}.json`),
    import(`@/messages/intake.${language}.json`),
  ])
  return { ...common.default, ...board.default, ...desk.default, ...intake.default }
}
