import { carryOutWish } from '@/lib/annotation/commands'
import { type Wish, wish } from '@/lib/annotation/schema'
import { assessRow } from '@/lib/assessment/commands'
import { getRowAssessment, listClaimsOfRow } from '@/lib/assessment/queries'
import type { Assessing } from '@/lib/assessment/schema'
import { importBundle } from '@/lib/bundle/commands'
import { takeClaimStep } from '@/lib/review/commands'
import type { Database } from '@/lib/server/db'

/** A text with a later version, a claim, a cell of a board, and somebody to mention. */
export interface Ground {
  readonly document: string
  readonly later: string
  readonly claim: string
  readonly cell: { readonly incident: string; readonly cell: string }
  readonly mentioned: string
}

/**
 * Everything that one person can do with notes: written, answered, changed, resolved, placed on a later version, taken
 * back, on a cell, with a mention that comes to an inbox; each with words that stand nowhere else.
 * @returns the words that are public, those that are for who is signed in, and those that were taken back
 */
export async function plantNotes(
  db: Database,
  { document, later, claim, cell, mentioned }: Ground,
  by: string,
) {
  const ask = async (asked: Wish) => {
    const outcome = await carryOutWish(db, wish.parse(asked), by)
    if (!outcome.ok) throw new Error(JSON.stringify([asked, outcome]))
    return outcome.key ?? ''
  }
  const target = { document, span: { start: 0, end: 8 } }
  const annotate = (
    text: string,
    tags: string[] = [],
    on: typeof target | { claim: string } | Ground['cell'] = target,
  ) => ask({ do: 'annotate', kind: 'commenting', target: on, text, tags })
  const takeBack = async (note: string) => {
    await ask({ do: 'revise', note, revision: 1, text: 'canary-changed', tags: ['canary-tag'] })
    await ask({ do: 'withdraw', note })
  }

  const note = await annotate('stands-note')
  await ask({ do: 'reply', note, text: 'stands-reply' })
  const lost = await ask({ do: 'reply', note, text: 'canary-reply' })
  await ask({ do: 'withdraw', note: lost })
  await ask({ do: 'adjust', document: later, note, span: { start: 0, end: 8 } })
  await ask({ do: 'resolve', note })
  await takeBack(await annotate('canary-first', ['canary-early']))
  await annotate('stands-on-claim', [], { claim })
  await takeBack(await annotate('canary-on-claim', [], { claim }))
  const asks = `@[${mentioned}]`
  await ask({ do: 'reply', note, text: `stands-mention ${asks}` })
  await ask({ do: 'revise', note, revision: 1, text: `stands-note ${asks}`, tags: [] })
  const onCell = await annotate(`internal-on-cell ${asks}`, ['internal-tag'], cell)
  await ask({ do: 'reply', note: onCell, text: `internal-answer ${asks}` })
  await takeBack(await annotate(`canary-on-cell ${asks}`, [], cell))
  return {
    /** Key of the note on the cell. */
    onCell,
    standing: ['stands-note', 'stands-reply', 'stands-on-claim', 'stands-mention'],
    internal: ['internal-on-cell', 'internal-tag', 'internal-answer'],
    takenBack: [
      ...['canary-reply', 'canary-first', 'canary-early', 'canary-changed', 'canary-tag'],
      'canary-on-claim',
      'canary-on-cell',
    ],
  }
}

/** Stands in whatever is internal, and in nothing else. In small letters: folded text has no others. */
export const CANARY = 'canary'

/** A bundle whose notes are internal, of which the claims named `told` are to be approved, and the others not. */
function tree() {
  const name = (text: string) => ({ ar: text, en: text })
  const note = `${CANARY} note`
  const day = { start: '2030-02-03', end: '2030-02-03', precision: 'day', basis: 'stated' }
  const said = 'Seven were hurt at the crossing.'
  const hidden = `Eight ${CANARY} hurt.`
  const document = (key: string, text: string, title: string) => ({
    ...{ key, publisher: 'aviary-wire', language: 'en', title, text, note },
    published: { date: '2032-02-04', precision: 'day', basis: 'stated' },
  })
  const claim = (key: string, more: object) => ({
    ...{ key, incident: 'aviary', claimant: 'aviary-wire', document: 'aviary-told' },
    ...{ outcome: 'wounded', victims: 'aviary-crowd', figure: { kind: 'exact', n: 7 } },
    ...{ words: 'Seven', quote: { exact: said.slice(0, 15), start: 0 }, note, ...more },
  })
  const unsaid = {
    document: 'aviary-hidden',
    words: `Eight ${CANARY}`,
    quote: { exact: hidden, start: 0 },
  }
  return {
    format: 'mizan-bundle/1',
    actors: [
      { key: 'aviary-crowd', kind: 'civilians', name: name('Aviary crowd'), note },
      { key: 'aviary-band', kind: 'armed-group', name: name(`${CANARY} band`), note },
    ],
    sources: [
      { key: 'aviary-wire', kind: 'media', name: name('Aviary wire'), note },
      { key: 'aviary-whisper', kind: 'witness', name: name(`${CANARY} whisper`), note },
    ],
    places: [
      { key: 'aviary-place', name: name('Aviary place'), precision: 'town', note },
      {
        key: 'aviary-nest',
        name: name(`${CANARY} nest`),
        precision: 'town',
        within: 'aviary-place',
        note,
      },
    ],
    documents: [
      document('aviary-told', said, 'Aviary told'),
      document('aviary-hidden', hidden, `${CANARY} title`),
    ],
    incidents: [
      {
        ...{
          key: 'aviary',
          title: name('Aviary incident'),
          date: day,
          place: 'aviary-place',
          note,
        },
        related: [{ incident: 'aviary-other', as: `${CANARY}-kind` }],
      },
      {
        key: 'aviary-part',
        title: name(`${CANARY} part`),
        date: day,
        partOf: 'aviary',
        place: 'aviary-nest',
        note,
      },
      { key: 'aviary-other', title: name(`${CANARY} other`), date: day, note },
    ],
    claims: [
      claim('aviary-claim', {}),
      claim('aviary-draft', { ...unsaid, subset: `${CANARY}-subset` }),
      claim('aviary-part-draft', { ...unsaid, incident: 'aviary-part', by: 'aviary-band' }),
      claim('aviary-other-draft', {
        ...unsaid,
        incident: 'aviary-other',
        claimant: 'aviary-whisper',
      }),
    ],
  }
}

/** What an editor makes of a row; of each row the last is to be public, if the row is. */
async function assess(db: Database, measure: string, reason: string, by: string) {
  const { history } = await getRowAssessment(db, 'aviary', measure)
  const given: Assessing = {
    incident: 'aviary',
    measure,
    seen: {
      claims: [...(await listClaimsOfRow(db, 'aviary', measure))],
      last: history.at(-1)?.id ?? 0,
    },
    ...{ grade: 'weak', attribution: 'unnamed', actors: [], meant: [] },
    reasons: { en: reason },
  }
  const assessed = await assessRow(db, given, { by, at: new Date() })
  if (!assessed.ok) throw new Error(JSON.stringify(assessed))
}

/**
 * Plants words that must not become public in every kind of record that the desk keeps.
 * @param author and `editor` ids of people, whose names hold the word, too
 */
export async function plantCanaries(db: Database, author: string, editor: string) {
  const bundle = tree()
  const outcome = await importBundle(db, JSON.stringify(bundle), author)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  const drafts = ['aviary-draft', 'aviary-part-draft', 'aviary-other-draft']
  for (const target of [
    { claim: 'aviary-claim' },
    { document: 'aviary-told', span: { start: 0, end: 5 } },
    { incident: 'aviary', cell: 'wounded/aviary-crowd/persons//event@aviary-wire' },
  ]) {
    const asked = {
      do: 'annotate',
      kind: 'commenting',
      target,
      // Comes to the inbox of the editor, too.
      text: `${CANARY} said to @[${editor}]`,
      tags: [`${CANARY}-tag`],
    }
    const noted = await carryOutWish(db, wish.parse(asked), author)
    if (!noted.ok) throw new Error(JSON.stringify(noted))
  }
  const reason = `${CANARY} reason`
  const doer = { by: author, at: new Date() }
  const submitted = { claim: 'aviary-claim', seen: 1, step: 'submit', reason } as const
  if (!(await takeClaimStep(db, submitted, doer, false)).ok)
    throw new Error('It was not submitted.')
  const measure = 'wounded.aviary-crowd.persons.event'
  await assess(db, measure, reason, editor)
  await assess(db, measure, 'Public reason', editor)
  await assess(db, `${measure}.${CANARY}-subset`, reason, editor)
  const content = { reason }
  const at = new Date()
  // What has no command here stands as its command would write it.
  await db.claim.update({
    where: { key: 'aviary-claim' },
    data: { assigneeId: editor, due: '2032-03-01' },
  })
  await db.claimTag.create({ data: { claimKey: 'aviary-claim', tag: `${CANARY}-tag` } })
  await db.formDraft.create({
    data: { personId: author, subject: 'claims/aviary-claim', content, savedAt: at },
  })
  await db.source.update({
    where: { key: 'aviary-wire' },
    data: { reliability: 'B2', reliabilityNote: `${CANARY} reliability` },
  })
  return {
    incident: 'aviary',
    /** Stands in what is public. */
    published: 'Aviary incident',
    approved: ['aviary-claim'],
    drafts,
    cell: `${measure}~aviary-wire`,
    keys: Object.fromEntries(
      (['incidents', 'documents', 'sources', 'places', 'claims'] as const).map((noun) => {
        return [noun, bundle[noun].map(({ key }) => key)]
      }),
    ) as Readonly<Record<string, readonly string[]>>,
  }
}
