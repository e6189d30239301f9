/** What a page calls an action with. */
export interface Shape {
  /** The arguments before the form, if there is one. */
  readonly args: readonly unknown[]
  /** The fields of the form, and those of them that may be absent. */
  readonly form?: Readonly<Record<string, string | Blob>>
  readonly optional?: readonly string[]
  /** Whether nothing of what came of the last call stands before the form. */
  readonly isPlain?: true
  /** Whether objects in it have fields that may be absent: then none is left out. */
  readonly isLoose?: true
  /** A field whose value is left alone: what is wrong in it is looked at only where what it is of is there. */
  readonly kept?: string
  /** Whether it is plain JSON, and not written as React writes what it sends. */
  readonly isJson?: true
}

const NOTHING = 'nothing'
const seen = { document: NOTHING, proposal: '1-killed', origin: 'reader', seen: 0 }
const claim = {
  claimant: 'south-office',
  outcome: 'killed',
  victims: 'north-guard',
  subset: null,
  subsetOf: null,
  figure: { kind: 'exact', n: 4, hi: null },
  words: 'four guards',
  unit: 'persons',
  period: 'event',
  modality: 'asserted',
  place: null,
  date: '2031-06-14',
  quote: { exact: 'four guards', start: 0, end: 11, prefix: '', suffix: '' },
  confidence: 0.5,
  why: ['the words of a count'],
}
const newcomers = {
  incidents: [
    {
      key: NOTHING,
      title: { ar: 'لا شيء', en: 'No thing' },
      date: '2031-06-14',
      place: null,
      partOf: null,
      related: { incident: NOTHING, as: 'related' },
    },
  ],
  sources: [],
  actors: [{ key: NOTHING, kind: 'group', name: { ar: 'لا أحد', en: 'No body' } }],
  places: [],
}
const moment = { noun: 'places', key: NOTHING, seen: 1, reason: 'why' }
const corrected = { ...moment, content: {}, meant: [] }
const restored = { ...moment, revision: 1 }
const onNobody = (form = {}): Shape => ({ args: [], form: { person: NOTHING, ...form } })
const one = (argument: unknown): Shape => ({ args: [argument] })

/**
 * Every action with what a page of ours might call it with. Each is taken, and changes nothing: it names what is not
 * there, or a password that is wrong.
 */
export const SHAPES: Readonly<Record<string, Shape>> = {
  choosePreferences: { args: [], form: { theme: 'dark' }, optional: ['theme'], isPlain: true },
  signIn: {
    args: ['en'],
    form: { step: 'password', back: '', email: 'nobody@desk.example', password: 'not this one' },
    optional: ['password'],
  },
  signOut: { args: ['en'], form: {}, isPlain: true },
  takeLink: {
    args: ['en', NOTHING],
    form: { name: 'nobody', email: 'nobody@desk.example', password: 'a long one', repeat: 'a' },
    optional: ['name', 'email'],
  },
  changePassword: { args: [], form: { current: 'not this one', next: 'too short', repeat: 'x' } },
  beginSecondFactor: { args: [], form: { password: 'not this one' } },
  confirmSecondFactor: { args: [], form: { code: '1' } },
  endSecondFactor: { args: [], form: { password: 'not this one' } },
  endSession: { args: [], form: { session: NOTHING } },
  issueToken: { args: [], form: { name: '' } },
  revokeToken: { args: [], form: { token: NOTHING } },
  settleInbox: one({ do: 'read', items: [2_000_000_000] }),
  addPerson: { args: [], form: { name: 'admin', email: 'admin@desk.example', role: 'viewer' } },
  changeRole: onNobody({ role: 'viewer' }),
  deactivatePerson: onNobody(),
  reactivatePerson: onNobody(),
  renewLink: onNobody(),
  storeDocument: one({
    text: 'Four guards were killed.',
    title: 'Four guards',
    publisher: { is: 'known', key: NOTHING },
    language: 'en',
    published: { date: '2031-06-14', precision: 'day', basis: 'stated' },
    url: null,
    supersedes: NOTHING,
    retrievedAt: null,
  }),
  readAddress: one({ address: 'http://nothing.example/', encoding: null }),
  accept: one({ ...seen, claim, target: { incident: NOTHING, place: null }, newcomers }),
  reject: one({ ...seen, claim, reason: 'vague', note: null }),
  merge: one({ ...seen, claim, into: '2-killed' }),
  undo: one({ document: NOTHING, proposal: '1-killed', seen: 1 }),
  propose: one({ place: null, date: '2031-06-14', parties: ['north-guard'], day: '2031-06-14' }),
  find: one('no thing'),
  ask: one(NOTHING),
  correct: one({ claim: NOTHING, seen: 1, content: {}, reason: 'why', meant: [] }),
  restore: one({ claim: NOTHING, seen: 1, revision: 1, reason: 'why' }),
  correctEntry: { args: [corrected], kept: 'content' },
  restoreEntry: one(restored),
  correctSource: { args: [{ ...corrected, noun: 'sources' }], kept: 'content' },
  restoreSource: one({ ...restored, noun: 'sources' }),
  mergeIncident: one({ from: NOTHING, into: 'none', seen: { from: 1, into: 1 }, reason: 'why' }),
  takeIncidentApart: one({ from: NOTHING, reason: 'why' }),
  splitIncident: one({
    incident: NOTHING,
    seen: 1,
    claims: [NOTHING],
    to: {
      key: 'none',
      title: { ar: 'لا شيء', en: 'No thing' },
      date: { start: '2031-06-14', end: '2031-06-14', precision: 'day', basis: 'stated' },
      place: null,
      link: null,
    },
    reason: 'why',
    isMeant: true,
  }),
  redact: {
    args: [],
    form: { words: 'no such words', reason: 'why', step: 'look' },
    optional: ['reason', 'step'],
  },
  stepClaim: one({ step: 'submit', claim: NOTHING, seen: 1, reason: null }),
  changeClaims: one([{ change: 'assign', claims: [{ claim: NOTHING, seen: null }], to: null }]),
  decideReview: one({ step: 'approve', claim: NOTHING, seen: 1, reason: null, checks: [] }),
  assess: one({
    incident: NOTHING,
    measure: 'killed',
    seen: { claims: [{ claim: NOTHING, revision: 1 }], last: 0 },
    grade: 'fair',
    attribution: 'agreed',
    actors: ['north-guard'],
    reasons: { en: 'why' },
    meant: [],
  }),
  withdrawOwnAssessment: one({ incident: NOTHING, measure: 'killed', last: 1, reason: 'why' }),
  publish: one({
    incident: NOTHING,
    seen: 'a'.repeat(64),
    reading: 'literal',
    note: { ar: 'لماذا', en: 'why' },
    confirmed: true,
  }),
  withdraw: one({ incident: NOTHING, number: 1, reason: { ar: 'لماذا', en: 'why' } }),
  actOnNotes: one({
    do: 'annotate',
    target: { document: NOTHING, span: { start: 0, end: 4 } },
    kind: 'commenting',
    text: 'some words',
    tags: [],
  }),
  takeInNotes: { args: ['en', { document: NOTHING }], form: { file: new Blob(['{}']) } },
}

/** The body of the one route that takes JSON. */
export const EXTRACTION: Shape = {
  args: [{ text: 'Four guards were killed.', language: 'en', published: '2031-06-14' }],
  isLoose: true,
  isJson: true,
}
