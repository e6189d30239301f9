import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '@/lib/claim/model'
import { compared, type Details, says } from '@/tests/comparison/facts'
import { shorten } from './phrase'

/** The heading of the only finding of two figures that differ. */
const headingOf = (details: Details) => {
  const { findings } = compared([says('gazette', '1', details), says('herald', '9', details)])
  return [findings[0]?.en.split(':')[0], findings[0]?.ar.split(':')[0]]
}

describe('the heading of a sentence', () => {
  it.each<[Details, string, string]>([
    [{ unit: 'families' }, 'Reds, killed (families)', 'الحمر – قتلى (بالعائلات)'],
    [{ period: 'cumulative' }, 'Reds, killed (cumulative total)', 'الحمر – قتلى (حصيلة تراكمية)'],
    [{ subset: 'commander' }, 'Reds, killed (commanders)', 'الحمر – قتلى (قياديون)'],
    [{ subset: 'sea-scouts' }, 'Reds, killed (sea scouts)', 'الحمر – قتلى (sea scouts)'],
    [
      { subset: 'women', unit: 'families', period: 'cumulative', outcome: 'displaced' },
      'Reds, displaced (women, families, cumulative total)',
      'الحمر – نازحون (نساء، بالعائلات، حصيلة تراكمية)',
    ],
  ])('%j: %s / %s', (details, en, ar) => {
    expect(headingOf(details)).toEqual([en, ar])
  })

  it.each(OUTCOMES)('names %s in both languages', (outcome) => {
    const [en, ar] = headingOf({ outcome })
    expect(en).toBe(`Reds, ${outcome.replaceAll('-', ' ')}`)
    expect(ar).toMatch(/^الحمر – [\u0600-\u06FF ]+$/)
  })
})

it('tells who speaks from whose people they speak of', () => {
  const [finding] = compared([says('gazette', '1'), says('herald', '9')]).findings
  const textsOf = (kind: string) =>
    finding?.runs.en.filter((run) => run.kind === kind).map(({ text }) => text)
  expect(textsOf('name')).toEqual(['Reds'])
  expect(textsOf('source')).toEqual(['Gazette', 'Herald'])
})

describe('names of those who say the same', () => {
  it.each([
    [1, 1, 0],
    [4, 4, 0],
    [5, 3, 2],
    [9, 3, 6],
  ])('of %d sources, %d are named and %d counted', (count, named, more) => {
    const sources = Array.from({ length: count }, (_, i) => `s${i}`)
    expect(shorten(sources)).toEqual({ named: sources.slice(0, named), more })
  })

  it.each([
    [5, 'and 2 more', 'ومصدرين آخرين'],
    [6, 'and 3 more', 'ومصادر أخرى عددها 3'],
  ])('of %d sources the rest are told as "%s" / "%s"', (count, en, ar) => {
    const names = ['gazette', 'herald', 'wire', 'monitor', 'hospital', 'greens']
    const said = names.slice(0, count).map((from) => says(from, '5', { victims: 'civilians' }))
    const [finding] = compared([...said, says('elders', '60', { victims: 'civilians' })]).findings
    expect(finding?.en).toContain(en)
    expect(finding?.ar).toContain(ar)
  })

  it.each([
    [['5', '6', '7', '8', '9'], '3 other accounts', 'وروايات أخرى عددها 3'],
    [
      ['at least 1', 'at least 2', 'at least 3', '2', '9', '9'],
      '4 other accounts',
      'وروايات أخرى عددها 4',
    ],
    [['5', '6', '7', '8', '5–9'], '3 other accounts', 'وروايات أخرى عددها 3'],
  ])('%j: "%s" / "%s"', (words, en, ar) => {
    const names = ['gazette', 'herald', 'wire', 'monitor', 'hospital', 'greens']
    const { findings } = compared(words.map((text, i) => says(names[i] as string, text)))
    expect(findings[0]?.en).toContain(en)
    expect(findings[0]?.ar).toContain(ar)
  })
})
