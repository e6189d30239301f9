import { describe, expect, it } from 'vitest'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { type Change, set } from '@/tests/fixtures/changes'
import { examined, told } from '@/tests/fixtures/examined'

describe('a bundle that is right', () => {
  it('has no fault', () => {
    expect(told(sampleBundle())).toEqual([])
  })

  it('gets defaults and everything that follows from its texts', () => {
    const outcome = examined(JSON.stringify(sampleBundle()))
    const { actors, claims, documents } = outcome.ok ? outcome.settled : expect.fail()
    expect(actors[1]).toMatchObject({ aliases: [], alliedWith: [], note: null })
    expect(claims[1]).toMatchObject({
      unit: 'persons',
      period: 'event',
      modality: 'asserted',
      wording: 'verbatim',
      subset: null,
      subsetOf: null,
      basedOn: null,
      translation: { en: '12 travellers were killed' },
      // Counted in code points: the dove at the beginning is two of them, and three UTF-16 units.
      quote: { start: 25, end: 42, prefix: '🕊️ قال مكتب حرس الجسر إن ' },
    })
    expect(claims[3]?.figure).toEqual({ kind: 'none' })
    expect(documents[1]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[string, Change]>([
    ['nulls for what is optional', set('claims[0].note', null)],
    [
      'a quote with its derived fields',
      set('claims[1].quote', {
        exact: '12 مسافراً قُتلوا',
        start: 25,
        end: 42,
        prefix: 'الجسر إن ',
        suffix: ' عند',
      }),
    ],
    [
      'a hash in capitals',
      set('documents[1].sha256', 'BDA8C35B23A1D1EB1D2F0B4E8E9D0B9E'.repeat(2)),
    ],
    ['a translation as text', set('claims[4].translation', 'تسعة قتلى')],
    [
      'a leap day',
      set('incidents[2].date', {
        start: '2032-02-29',
        end: '2032-02-29',
        precision: 'day',
        basis: 'stated',
      }),
    ],
    [
      'lists left out',
      (bundle) => {
        for (const list of ['claims', 'incidents', 'documents', 'places'])
          Reflect.deleteProperty(bundle, list)
      },
    ],
  ])('may have %s', (what, change) => {
    const bundle = sampleBundle()
    change(bundle)
    if (what === 'a hash in capitals') {
      const sha256 = /which is ([0-9a-f]{64})/.exec(told(bundle).join())?.[1] ?? ''
      set('documents[1].sha256', sha256.toUpperCase())(bundle)
    }
    expect(told(bundle)).toEqual([])
  })
})

describe('a bundle is refused', () => {
  it('with parts nested beyond all measure', () => {
    const bundle = sampleBundle()
    const [part] = bundle.incidents
    const chain = Array.from({ length: 52 }, (_, index) => {
      return { ...part, key: `level-${index}`, partOf: index === 0 ? null : `level-${index - 1}` }
    })
    set('incidents', [...bundle.incidents, ...chain.slice(0, 50)])(bundle)
    expect(told(bundle)).toEqual([])
    set('incidents', [...bundle.incidents, ...chain.slice(50)])(bundle)
    expect(told(bundle)).toEqual([
      'incidents[53].partOf: stands more than 50 levels deep',
      'incidents[54].partOf: stands more than 50 levels deep',
    ])
  })

  it('with every fault at once, each with its line and in both languages', () => {
    const bundle = sampleBundle()
    set('claims[3].colour', 'red')(bundle)
    set('claims[4].quote.exact', 'nobody said this')(bundle)
    set('places[1].precision', 'somewhere')(bundle)
    set('claims[0].place', 'gone')(bundle)
    const json = JSON.stringify(bundle, null, 1)
    const outcome = examined(json)
    const faults = outcome.ok ? [] : outcome.faults
    const lines = json.split('\n')
    const shown = faults.map(({ path, line }) => [path, lines[(line ?? 0) - 1]?.trim()])
    expect(shown).toEqual([
      ['places[1].precision', '"precision": "somewhere"'],
      ['claims[3].colour', '"colour": "red"'],
      ['claims[0].place', expect.stringContaining('"place": "gone"')],
      ['claims[4].quote', '"quote": {'],
    ])
    for (const { message } of faults) expect(message.ar).toMatch(/[\u0600-\u06ff]/)
  })
})
