import { describe, expect, it } from 'vitest'
import { carryOutWish } from '@/lib/annotation/commands'
import { wish } from '@/lib/annotation/schema'
import { importBundle } from '@/lib/bundle/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { acceptProposal, rejectProposal, undoDecision } from '@/lib/extraction/commands'
import { acceptance, actor, DOCUMENT, first, nine, openDesk, pick, seenOf, two, undo } from './mill'

describe('undoing', () => {
  it('says what was built on a claim, and then withdraws nothing', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    await acceptProposal(db, acceptance(two), actor)
    expect(await undo(db, nine)).toEqual({
      ok: false,
      reason: 'builtOn',
      builtOn: { parts: 1, repeats: 0, corrections: 0, notes: 0 },
    })
    expect(await db.claim.count()).toBe(2)
    expect(await undo(db, two)).toEqual({ ok: true })
    expect(await undo(db, nine)).toEqual({ ok: true })
  })

  it('does not withdraw what somebody noted something on', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const { key: claim } = await db.claim.findFirstOrThrow()
    const note = { do: 'annotate', target: { claim }, kind: 'commenting', text: 'Who?', tags: [] }
    await carryOutWish(db, wish.parse(note), actor.by)
    expect(await undo(db, nine)).toMatchObject({ reason: 'builtOn', builtOn: { notes: 1 } })
  })

  it('does not touch what somebody corrected since', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const bundle = (await exportBundle(db)).replace('"words": "nine', '"words": "nine of')
    await importBundle(db, bundle.replace('nine of of', 'nine of'), 'somebody')
    expect(await undo(db, nine)).toMatchObject({ reason: 'builtOn', builtOn: { corrections: 1 } })
  })

  it('takes back as the last one only the last one of the document', async () => {
    const db = await openDesk()
    await rejectProposal(db, { ...pick(first(nine)), reason: null, note: null }, actor)
    const given = { document: DOCUMENT, proposal: nine.id, seen: await seenOf(db, nine) }
    const last = { ...given, isLast: true }
    await rejectProposal(
      db,
      { ...pick(first(two)), reason: null, note: null },
      { ...actor, by: 'somebody' },
    )
    expect(await undoDecision(db, last, actor)).toEqual({ ok: false, reason: 'notLast' })
    expect(await undo(db, two)).toEqual({ ok: true })
    expect(await undoDecision(db, last, actor)).toEqual({ ok: true })
  })

  it('has nothing to do where nothing was decided', async () => {
    const db = await openDesk()
    const given = { document: DOCUMENT, proposal: nine.id, seen: 0 }
    expect(await undoDecision(db, given, actor)).toEqual({ ok: false, reason: 'impossible' })
  })
})
