import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { type ExchangeKey, getTarget } from './exchange-target'
import { canRevise, canWithdraw, contentOf, type Kind, mentionedBy, tagsOf, textsOf } from './model'
import { confirmPlaces, decidePlace } from './places'
import { addDecision, addRevision, createNote, logNote } from './record'
import { contentOfColumn, lastOf, writtenColumns } from './rows'
import type { GrantedWish, Outcome } from './schema'
import { type TakenIn, takeIn } from './take-in'
import { targetOf } from './target'
import { isKnown, tellMentioned, tellThread } from './tell'

type Wished<D extends GrantedWish['do']> = Extract<GrantedWish, { do: D }>

const GONE: Outcome = { ok: false, reason: 'gone' }
const EMPTY: Outcome = { ok: false, reason: 'empty' }
const STALE: Outcome = { ok: false, reason: 'stale' }
const NOBODY: Outcome = { ok: false, reason: 'nobody' }
const NOT_YOURS: Outcome = { ok: false, reason: 'notYours' }

/**
 * Does what somebody wishes with a note: all of it with its event in one transaction, or nothing.
 * @param by who wishes; whoever asks has made sure of it
 * @returns the key of a new note, null for the rest; or why nothing was done
 */
export function carryOutWish(
  db: Database,
  wish: GrantedWish,
  by: string,
  at: Date = new Date(),
): Promise<Outcome> {
  const doer = { by, at }
  return inTransaction(db, (tx) => {
    switch (wish.do) {
      case 'annotate':
        return annotate(tx, wish, doer)
      case 'reply':
        return reply(tx, wish, doer)
      case 'revise':
        return revise(tx, wish, doer)
      case 'confirm':
        return confirmPlaces(tx, wish.document, wish.places, doer)
      case 'adjust':
      case 'leave':
      case 'undo':
        return decidePlace(tx, wish, doer)
      default:
        return decide(tx, wish, doer)
    }
  })
}

/**
 * Takes in W3C annotations of a document, or of the cells of a comparison: all of the file or nothing, in one
 * transaction with its event. The same file twice changes nothing.
 * @param input the bytes of a file, or its text
 * @returns null when nothing has that key
 */
export function importAnnotations(
  db: Database,
  on: ExchangeKey,
  input: string | Uint8Array,
  by: string,
  at: Date = new Date(),
): Promise<TakenIn | null> {
  return inTransaction(db, async (tx) => {
    const target = await getTarget(tx, on)
    return target && takeIn(tx, target, input, { by, at })
  })
}

/** Puts a note on words of a document, on a whole document, on a claim or on a cell. */
async function annotate(
  tx: Transaction,
  { target, kind, text, tags }: Wished<'annotate'>,
  doer: Doer,
): Promise<Outcome> {
  if (!saysSomething(kind, text, tags)) return EMPTY
  const on = await targetOf(tx, target)
  if ('reason' in on) return { ok: false, reason: on.reason }
  const content = contentOf(kind, text, tags)
  if (!(await isKnown(tx, mentionedBy(content)))) return NOBODY
  const key = await createNote(tx, on, content, doer)
  const { quote: _, ...named } = on
  await logNote(tx, 'annotate', key, doer, { ...named, motivation: kind })
  await tellMentioned(tx, key, mentionedBy(content), doer)
  return { ok: true, key }
}

/** A tag without a tag, or a comment without words, says nothing. */
function saysSomething(kind: Kind, text: string, tags: readonly string[]): boolean {
  return kind === 'tagging' ? tags.length > 0 : text.trim() !== ''
}

async function reply(
  tx: Transaction,
  { note, text }: Wished<'reply'>,
  doer: Doer,
): Promise<Outcome> {
  if (text.trim() === '') return EMPTY
  const root = await tx.annotation.findUnique({
    where: { key: note },
    select: { ...writtenColumns, rootKey: true },
  })
  if (root === null || root.rootKey !== null) return GONE
  if (lastOf(root, 'withdrawn') !== null) return STALE
  const content = contentOf('replying', text, [])
  if (!(await isKnown(tx, mentionedBy(content)))) return NOBODY
  const key = await createNote(tx, { root: note }, content, doer)
  await logNote(tx, 'reply', key, doer, { to: note })
  await tellMentioned(tx, key, mentionedBy(content), doer)
  await tellThread(tx, { thread: note, key, besides: mentionedBy(content) }, doer)
  return { ok: true, key }
}

async function revise(
  tx: Transaction,
  { note, revision, text, tags }: Wished<'revise'>,
  doer: Doer,
): Promise<Outcome> {
  const row = await tx.annotation.findUnique({ where: { key: note }, select: writtenColumns })
  const now = row?.revisions.at(-1)
  if (!row || !now) return GONE
  if (!canRevise({ by: row.recordedBy, creator: row.creator }, doer.by)) return NOT_YOURS
  if (now.revision !== revision || lastOf(row, 'withdrawn') !== null) return STALE
  const [kind = 'commenting'] = contentOfColumn(now.content).motivations
  // What is written here has one motivation, which its author chose.
  const chosen = kind as Kind | 'replying'
  if (!saysSomething(chosen === 'replying' ? 'commenting' : chosen, text, tags)) return EMPTY
  const content = contentOf(chosen, text, tags)
  const before = mentionedBy(contentOfColumn(now.content))
  const added = mentionedBy(content).filter((id) => !before.includes(id))
  if (!(await isKnown(tx, added))) return NOBODY
  if (JSON.stringify(content) !== JSON.stringify(contentOf(chosen, ...said(now.content)))) {
    await addRevision(tx, note, revision + 1, content, doer)
    await logNote(tx, 'revise-annotation', note, doer, { revision: revision + 1 })
    await tellMentioned(tx, note, added, doer)
  }
  return { ok: true, key: null }
}

/** The text and the tags of a content that was written here. */
function said(json: unknown): [text: string, tags: string[]] {
  const content = contentOfColumn(json)
  return [textsOf(content)[0]?.value ?? '', tagsOf(content)]
}

const DECIDED = {
  resolve: ['resolved', 'resolved', false],
  reopen: ['reopened', 'resolved', true],
  withdraw: ['withdrawn', 'withdrawn', false],
  restore: ['restored', 'withdrawn', true],
} as const

async function decide(
  tx: Transaction,
  { do: what, note }: Wished<'resolve' | 'reopen' | 'withdraw' | 'restore'>,
  doer: Doer,
): Promise<Outcome> {
  const row = await tx.annotation.findUnique({
    where: { key: note },
    select: { ...writtenColumns, rootKey: true },
  })
  if (row === null) return GONE
  const [kind, state, isUndoing] = DECIDED[what]
  if (state === 'resolved' && row.rootKey !== null) return GONE
  if (state === 'withdrawn' && !canWithdraw({ by: row.recordedBy }, doer.by)) return NOT_YOURS
  const isAlready = (lastOf(row, state) !== null) !== isUndoing
  const isWithdrawn = state === 'resolved' && lastOf(row, 'withdrawn') !== null
  if (isAlready || isWithdrawn) return STALE
  await addDecision(tx, note, kind, doer)
  await logNote(tx, `${what}-annotation`, note, doer)
  return { ok: true, key: null }
}
