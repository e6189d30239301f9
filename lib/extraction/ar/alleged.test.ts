import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

describe('what a text does not stand by', () => {
  it.each([
    ['زعم داعش مقتل 5 عناصر من قسد.', ['alleged']],
    ['أنباء غير مؤكدة عن مقتل 3 مدنيين.', ['alleged']],
    ['أنباء عن إصابة عامل.', ['alleged']],
    ['قُتل 4 عمال، ولم يتسن التأكد من الحصيلة.', ['alleged']],
    ['أكد الدفاع المدني مقتل 3 مدنيين.', ['asserted']],
    ['دون وقوع إصابات بين العمال.', ['denied']],
  ])('%s', (text, modalities) => {
    const nothing = { published: null, actors: [], sources: [], places: [] }
    const { claims } = readDocument({ text, language: 'ar', ...nothing })
    expect(claims.map(({ modality }) => modality)).toEqual(modalities)
  })
})
