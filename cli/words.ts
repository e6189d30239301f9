import type { Noun } from '@/lib/bundle/schema'
import type { LogFault } from '@/lib/log/model'
import type { VersionFault } from '@/lib/publication/audit/queries'
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
  readonly log: (entries: number) => string
  readonly head: string
  readonly logFaults: Readonly<Record<LogFault['kind'], (fault: LogFault) => string>>
  readonly versionFaults: Readonly<Record<VersionFault['kind'], (fault: VersionFault) => string>>
  readonly withdrawnVersions: (incident: string, number: number, at: string) => string
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
    log: (entries) => (entries === 1 ? 'The log has 1 entry.' : `The log has ${entries} entries.`),
    head: 'Hash of the last one',
    logFaults: {
      missing: ({ seq, last }) =>
        last === undefined ? `Entry ${seq} is missing.` : `Entries ${seq} to ${last} are missing.`,
      edited: ({ seq }) => `Entry ${seq} was edited: its hash is of something else.`,
      unlinked: ({ seq }) =>
        `Entry ${seq} does not continue the one before it: something was inserted, deleted, moved or edited there.`,
      valueEdited: ({ seq, path }) => `Entry ${seq}: its value ${path} was edited.`,
      valueMissing: ({ seq, path }) =>
        `Entry ${seq}: its value ${path} is gone, and no entry says that it was redacted.`,
      valueAdded: ({ seq, path }) => `Entry ${seq}: its value ${path} was added afterwards.`,
      headMissing: () => 'No entry has the hash given with --head: the log was cut or made anew.',
    },
    versionFaults: {
      cut: ({ incident, number }) =>
        `Version ${number} of ${incident}: the log does not have the entry that it was published after, so it was cut or made anew.`,
      edited: ({ incident, number }) => `Version ${number} of ${incident} was edited.`,
      missing: ({ incident, number }) =>
        `Version ${number} of ${incident} is gone; the log says that it was published.`,
      unrecorded: ({ incident, number }) =>
        `Version ${number} of ${incident}: the log does not say that it was published, or withdrawn.`,
      restored: ({ incident, number }) =>
        `Version ${number} of ${incident} was withdrawn, says the log, and nothing else does.`,
    },
    withdrawnVersions: (incident, number, at) =>
      `all versions of ${incident} up to ${number} were withdrawn on ${at}.`,
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
    log: (entries) => `قيود السجل: ${entries}`,
    head: 'بصمة القيد الأخير',
    logFaults: {
      missing: ({ seq, last }) =>
        last === undefined ? `القيد ${seq} مفقود.` : `القيود من ${seq} إلى ${last} مفقودة.`,
      edited: ({ seq }) => `القيد ${seq} عُدِّل: بصمته ليست بصمة ما فيه.`,
      unlinked: ({ seq }) => `القيد ${seq} لا يتصل بما قبله: أُدرج هناك شيء أو حُذف أو نُقل أو عُدِّل.`,
      valueEdited: ({ seq, path }) => `القيد ${seq}: عُدِّلت قيمته ${path}.`,
      valueMissing: ({ seq, path }) => `القيد ${seq}: ذهبت قيمته ${path} ولا قيد يقول إنها حُجبت.`,
      valueAdded: ({ seq, path }) => `القيد ${seq}: أُضيفت إليه القيمة ${path} لاحقًا.`,
      headMissing: () => 'لا قيد بالبصمة المعطاة مع --head: قُطع السجل أو أُنشئ من جديد.',
    },
    versionFaults: {
      cut: ({ incident, number }) =>
        `النسخة ${number} من ${incident}: ليس في السجل القيد الذي نُشرت بعده، فقد قُطع أو أُنشئ من جديد.`,
      edited: ({ incident, number }) => `النسخة ${number} من ${incident} عُدِّلت.`,
      missing: ({ incident, number }) =>
        `النسخة ${number} من ${incident} مفقودة، والسجل يقول إنها نُشرت.`,
      unrecorded: ({ incident, number }) =>
        `النسخة ${number} من ${incident}: لا يقول السجل إنها نُشرت أو سُحبت.`,
      restored: ({ incident, number }) =>
        `النسخة ${number} من ${incident}: يقول السجل إنها سُحبت، ولا يقوله غيره.`,
    },
    withdrawnVersions: (incident, number, at) =>
      `سُحبت نسخ ${incident} كلها حتى ${number} في ${at}.`,
    unknownIncident: (key, near) =>
      `لا حادث بالمفتاح ${key}${near.length > 0 ? `؛ هل تقصد ${near.join(' أو ')}؟` : '.'}`,
  },
}
