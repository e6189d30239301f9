import type { useTranslations } from 'next-intl'

type Terms = ReturnType<typeof useTranslations<'terms'>>

/** The vocabularies to which a bundle may add words of its own. */
type OpenVocabulary = 'subset' | 'relation' | 'language' | 'evidence'

/** What a word of an open vocabulary is called, or null for a word that only its bundle knows. */
export function openTerm(t: Terms, vocabulary: OpenVocabulary, word: string): string | null {
  const key = `${vocabulary}.${word}` as Parameters<Terms>[0]
  return t.has(key) ? t(key) : null
}

/** The name of a subset or a relation; an unknown slug is shown as the words that it is made of. */
export function slugTerm(t: Terms, vocabulary: 'subset' | 'relation', slug: string): string {
  return openTerm(t, vocabulary, slug) ?? slug.replaceAll('-', ' ')
}
