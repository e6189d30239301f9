import { beforeAll, describe, expect, it } from 'vitest'
import { carryOutWish } from '@/lib/annotation/commands'
import { listCellAnnotations } from '@/lib/annotation/queries'
import { type Wish, wish } from '@/lib/annotation/schema'
import { measureKey } from '@/lib/claim/model'
import { cellText } from '@/lib/comparison/cell-text'
import { getComparison } from '@/lib/comparison/queries'
import { newPerson } from '@/tests/account/people'
import { ask, db, lastEvent, storeMill } from './noted-mill'

/* Notes on what one source says on one measure of an incident. */

const INCIDENT = 'bridge'
const CELL = 'killed/travellers/persons//event@guards-office'
const SILENT = 'killed/travellers/persons//event@raiders-voice'

let author = ''
beforeAll(async () => {
  await storeMill()
  author = (await newPerson(db, 'annotator', 'author')).id
})

const on = (cell: string, incident = INCIDENT): Wish => ({
  do: 'annotate',
  target: { incident, cell },
  kind: 'questioning',
  text: 'Whose count?',
  tags: ['count'],
})

describe('a note on a cell', () => {
  it('is kept with its incident, its measure and its source, and in the log', async () => {
    const outcome = await ask(on(CELL), author)
    expect(outcome.ok).toBe(true)
    const [found] = await listCellAnnotations(db, INCIDENT, author)
    expect(found).toMatchObject({
      cell: CELL,
      note: { texts: [{ value: 'Whose count?' }], tags: ['count'], by: author, quote: null },
    })
    expect(await lastEvent()).toEqual(['annotate', `annotation/${found?.note.key}`, author])
    const row = await db.annotation.findFirst({ where: { key: found?.note.key ?? '' } })
    expect(row).toMatchObject({ documentKey: null, claimKey: null, rootKey: null })
  })

  it('may be on a cell in which nothing is said', async () => {
    expect(await ask(on(SILENT), author)).toMatchObject({ ok: true })
  })

  it('has a thread, is resolved and taken back as any other', async () => {
    const { key } = (await ask(on(CELL), author)) as { key: string }
    await ask({ do: 'reply', note: key, text: 'The desk’s.' }, author)
    await ask({ do: 'resolve', note: key }, author)
    const find = async () =>
      (await listCellAnnotations(db, INCIDENT, author)).find(({ note }) => note.key === key)?.note
    expect(await find()).toMatchObject({
      resolved: { by: author },
      replies: [{ texts: [{ value: 'The desk’s.' }] }],
    })
    await ask({ do: 'withdraw', note: key }, author)
    expect(await find()).toMatchObject({ withdrawn: { by: author }, texts: [], tags: [] })
  })

  it.each([
    ['an incident that is not there', on(CELL, 'gone')],
    ['a source that the board does not have', on(CELL.replace(/@.*/, '@nobody'))],
    ['a measure that the board does not have', on(CELL.replace(/^[^/]*/, 'evacuated'))],
  ])('is refused on %s', async (_, asked) => {
    expect(await ask(asked, author)).toEqual({ ok: false, reason: 'gone' })
  })

  it.each(['killed', 'x/y/z//w@v', `${CELL}\n`])('is not read on %j', (cell) => {
    expect(wish.safeParse(on(cell)).success).toBe(false)
  })

  it('is on every cell of the board that it names', async () => {
    const comparison = await getComparison(db, INCIDENT, 'literal')
    const cells = (comparison?.rows ?? []).flatMap((row) =>
      Object.keys(row.cells).map((source) => cellText({ measure: row, source })),
    )
    expect(cells.length).toBeGreaterThan(comparison?.rows.length ?? 0)
    expect(new Set(cells).size).toBe(cells.length)
    expect(comparison?.rows.map(measureKey)).toHaveLength(comparison?.rows.length ?? 0)
    for (const cell of cells) {
      expect(await carryOutWish(db, wish.parse(on(cell)), author)).toMatchObject({ ok: true })
    }
  })
})
