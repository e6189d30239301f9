import type { Language } from '@/lib/values/text'

/** All messages of a language: the parts that have much to say keep their own files beside the common ones. */
export async function loadMessages(language: Language) {
  const [
    common,
    board,
    intake,
    annotations,
    reading,
    review,
    account,
    drafts,
    publication,
    sensitive,
  ] = await Promise.all([
    import(`@/messages/${language}.json`),
    import(`@/messages/board.${language}.json`),
    import(`@/messages/intake.${language}.json`),
    import(`@/messages/annotations.${language}.json`),
    import(`@/messages/reading.${language}.json`),
    import(`@/messages/review.${language}.json`),
    import(`@/messages/account.${language}.json`),
    import(`@/messages/drafts.${language}.json`),
    import(`@/messages/publication.${language}.json`),
    import(`@/messages/sensitive.${language}.json`),
  ])
  return {
    ...common.default,
    ...board.default,
    ...intake.default,
    ...annotations.default,
    ...reading.default,
    ...review.default,
    ...account.default,
    ...drafts.default,
    ...publication.default,
    ...sensitive.default,
  }
}
