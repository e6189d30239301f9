import { describe, expect, it } from 'vitest'
import { isNamedActor, keyOfName, suggestActor, suggestSource } from './newcomer'

describe('suggestSource', () => {
  it.each([
    ['isis', 'belligerent', 'isis'],
    ['sdf', 'belligerent', 'sdf'],
    ['sohr', 'monitor', null],
    ['un', 'official', null],
    ['activists', 'witness', null],
    ['reuters', 'media', null],
    ['old-mill-committee', 'unattributed', null],
  ])('%s is %s and speaks for %s', (key, kind, speaksFor) => {
    expect(suggestSource(key)).toMatchObject({ key, kind, speaksFor })
  })

  it('names in both languages what it knows, and by its key what it does not', () => {
    const { name } = suggestSource('sohr')
    expect(name.en).toBe('Syrian Observatory for Human Rights')
    expect(name.ar).toMatch(/\p{Script=Arabic}/u)
    expect(suggestSource('old-mill-committee').name.en).toBe('old mill committee')
    expect(suggestSource('لجنة').name).toEqual({ ar: 'لجنة', en: 'لجنة' })
  })
})

describe('actors', () => {
  it.each([
    ['civilians', true, 'civilians'],
    ['mixed', true, 'armed-group'],
    ['rebels', true, 'armed-group'],
    ['tribal-fighters', false, 'armed-group'],
  ])('%s needs no description: %s; it is of kind %s', (key, isNamed, kind) => {
    expect(isNamedActor(key)).toBe(isNamed)
    expect(suggestActor(key).kind).toBe(kind)
  })
})

describe('keyOfName', () => {
  it.each([
    ['The old mill', 'the-old-mill'],
    ["al-Sha'fa", 'al-shafa'],
    ['Deir ez-Zôr', 'deir-ez-zor'],
    ['مخيم هجين', 'place'],
    ['Camp ٢', 'camp-2'],
    ['x'.repeat(80), 'x'.repeat(48)],
  ])('%s', (name, key) => {
    expect(keyOfName(name, 'place')).toBe(key)
  })
})
