import { expect, it } from 'vitest'
import { codePointsOf, sliceOf } from '@/lib/values/quote'
import { blocksOf } from './blocks'

it('says of every paragraph where it stands, in code points', () => {
  const text = 'قُتل ثلاثة 🕯️\n\n  \nSix were 🕯 wounded\nend'
  const blocks = blocksOf(text).flat()
  expect(blocks.map((block) => block.text)).toEqual(['قُتل ثلاثة 🕯️', 'Six were 🕯 wounded', 'end'])
  const points = codePointsOf(text)
  for (const block of blocks) {
    const { length } = codePointsOf(block.text)
    expect(sliceOf(points, block.start, block.start + length)).toBe(block.text)
  }
})

it('groups long texts, and leaves nothing out', () => {
  const text = Array.from({ length: 95 }, (_, index) => `line ${index}`).join('\n')
  const groups = blocksOf(text)
  expect(groups.map((group) => group.length)).toEqual([30, 30, 30, 5])
})
