import { describe, expect, it } from 'vitest'
import { mend } from './mend'

describe('mending hidden words', () => {
  it.each([
    ['أ.صيبت امرأة', 'أـصيبت امرأة'],
    ['داخل البلدة.وقال شاهد', 'داخل البلدة.وقال شاهد'],
    ['دAعش', 'داعش'],
    ['الاسrائيلي', 'الاسرائيلي'],
    ['5.3', '5.3'],
  ])('%s', (text, mended) => {
    expect(mend(text)).toBe(mended)
    expect(mend(text)).toHaveLength(text.length)
  })
})
