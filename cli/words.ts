import type { Noun } from '@/lib/bundle/schema'
import type { Language } from '@/lib/values/text'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'

/** The words of the domain, as the pages have them. */
export const TERMS = { ar: ar.terms, en: en.terms }

interface Words {
  readonly created: string
  readonly changed: string
  readonly unchanged: string
  readonly nothing: string
  readonly nothingImported: string
  readonly reading: string
  readonly findings: string
  readonly noFindings: string
  readonly noClaims: string
  readonly noProposals: string
  readonly notKept: (fields: readonly string[]) => string
  readonly meeting: string
  readonly gap: string
  readonly ratio: string
  readonly origins: (count: number) => string
  readonly conflicts: (count: number) => string
  readonly count: (noun: Noun, count: number) => string
  readonly moreFaults: (count: number, more: boolean) => string
  readonly unknownIncident: (key: string, near: readonly string[]) => string
}

const NOUNS_EN: Record<Noun, readonly [one: string, many: string]> = {
  actors: ['actor', 'actors'],
  sources: ['source', 'sources'],
  places: ['place', 'places'],
  documents: ['document', 'documents'],
  incidents: ['incident', 'incidents'],
  claims: ['claim', 'claims'],
}

/** After a number that is written in digits a label reads better than the ten forms of the counted noun. */
const NOUNS_AR: Record<Noun, string> = {
  actors: 'الأطراف',
  sources: 'المصادر',
  places: 'الأماكن',
  documents: 'الوثائق',
  incidents: 'الحوادث',
  claims: 'الأقوال',
}

export const WORDS: Record<Language, Words> = {
  en: {
    created: 'Created',
    changed: 'Changed',
    unchanged: 'Unchanged',
    nothing: 'nothing',
    nothingImported: 'Nothing was imported; the database is as before.',
    reading: 'Reading',
    findings: 'Findings',
    noFindings: 'No differences found.',
    noClaims: 'Nothing is claimed on this incident.',
    noProposals: 'No claim was found in this text.',
    notKept: (fields) => `Not kept, because there is no place for it here: ${fields.join(', ')}`,
    meeting: 'all accounts fit',
    gap: 'gap',
    ratio: 'ratio',
    origins: (count) => (count === 1 ? '1 origin' : `${count} origins`),
    conflicts: (count) => (count === 1 ? '1 conflict' : `${count} conflicts`),
    count: (noun, count) => `${count} ${NOUNS_EN[noun][count === 1 ? 0 : 1]}`,
    moreFaults: (count, more) => `and ${more ? 'at least ' : ''}${count} more`,
    unknownIncident: (key, near) =>
      `no incident has the key ${key}${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '.'}`,
  },
  ar: {
    created: 'أُضيف',
    changed: 'تغيّر',
    unchanged: 'بقي على حاله',
    nothing: 'لا شيء',
    nothingImported: 'لم يُستورد شيء، وقاعدة البيانات كما كانت.',
    reading: 'القراءة',
    findings: 'الفروق',
    noFindings: 'لا فروق بين الروايات.',
    noClaims: 'لا رواية عن هذا الحادث.',
    noProposals: 'لم يُعثر في هذا النص على قول.',
    notKept: (fields) => `لم يُحفظ ما لا موضع له هنا: ${fields.join('، ')}`,
    meeting: 'يصح في الروايات كلها',
    gap: 'الفارق',
    ratio: 'النسبة',
    origins: (count) => `الأصول: ${count}`,
    conflicts: (count) => `التعارضات: ${count}`,
    count: (noun, count) => `${NOUNS_AR[noun]} ${count}`,
    moreFaults: (count, more) => `وغيرها ${more ? `${count} على الأقل` : count}`,
    unknownIncident: (key, near) =>
      `لا حادث بالمفتاح ${key}${near.length > 0 ? `؛ هل تقصد ${near.join(' أو ')}؟` : '.'}`,
  },
}
