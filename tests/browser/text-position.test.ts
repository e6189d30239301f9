import { beforeEach, describe, expect, it } from 'vitest'
import { openModules } from './modules'

type TextPosition = typeof import('@/components/document/text-position')
type Highlights = typeof import('@/components/document/highlights')

declare global {
  var exported: TextPosition & Highlights
}

const page = await openModules(
  'components/document/text-position.ts',
  'components/document/highlights.ts',
)

/** A text in blocks: some runs are marked, some blocks are plain, one thing is no part of the text. */
const TEXT = 'عاد الرتل 😀 مساءً.\n\nTwo 😀😀 drums fell\nوانتهى كلّ شيء'
const BLOCKS = `
  <div id="text">
    <p data-start="0">عاد <mark><span id="a"></span><a href="#x">الرتل 😀</a></mark> مساءً.</p>
    <p data-start="20">Two <mark>😀😀</mark><button data-aside>note</button> drums<b> fell</b></p>
    <p data-start="38">وانتهى كلّ شيء</p>
  </div>
  <p id="after">After the text</p>`

beforeEach(async () => {
  await page.evaluate((html) => {
    document.body.innerHTML = html
  }, BLOCKS)
})

/** Selects from one place of the page to another and tells the span and its letters. */
function selected(from: [path: string, offset: number], to: [path: string, offset: number]) {
  return page.evaluate(
    ([start, end]) => {
      const { shownTextOf, spanIn, spanOf } = exported
      /** `#text p:nth-of-type(2)@1` is the second child of that element. */
      const find = (address: string) => {
        const [selector = '', ...steps] = address.split('@')
        const element = document.querySelector(selector)
        return steps.reduce<Node>(
          (node, step) => node.childNodes[Number(step)] as Node,
          element as Node,
        )
      }
      const range = document.createRange()
      range.setStart(find(start[0]), start[1])
      range.setEnd(find(end[0]), end[1])
      const text = document.querySelector('#text') as Element
      const span = spanOf(shownTextOf(text), range)
      const byEnds = spanIn(text, range)
      if (byEnds?.start !== span?.start || byEnds?.end !== span?.end) {
        throw new Error(`The blocks at its ends alone give ${byEnds?.start}-${byEnds?.end}.`)
      }
      return span
    },
    [from, to] as const,
  )
}

const letters = (span: { start: number; end: number } | null) =>
  span && [...TEXT].slice(span.start, span.end).join('')

const FIRST = '#text p:nth-of-type(1)'
const SECOND = '#text p:nth-of-type(2)'
const THIRD = '#text p:nth-of-type(3)'

describe('spanOf', () => {
  it.each<[string, [string, number], [string, number], string | null]>([
    ['words of one run', [`${FIRST}@0`, 0], [`${FIRST}@0`, 3], 'عاد'],
    ['across marks', [`${FIRST}@0`, 4], [`${FIRST}@2`, 6], 'الرتل 😀 مساءً'],
    ['inside a mark', [`${FIRST} a@0`, 2], [`${FIRST} a@0`, 5], 'رتل'],
    ['half a surrogate pair at the start', [`${FIRST} a@0`, 7], [`${FIRST}@2`, 3], '😀 مس'],
    ['half a surrogate pair at the end', [`${SECOND}@0`, 0], [`${SECOND} mark@0`, 3], 'Two 😀😀'],
    ['over a blank line', [`${FIRST}@2`, 1], [`${SECOND}@0`, 3], 'مساءً.\n\nTwo'],
    ['from the end of a paragraph', [`${FIRST}@2`, 7], [`${SECOND}@0`, 3], 'Two'],
    ['to the start of a paragraph', [`${SECOND} b@0`, 1], [`${THIRD}@0`, 0], 'fell'],
    ['a whole paragraph, as a triple click', [SECOND, 0], [THIRD, 0], 'Two 😀😀 drums fell'],
    ['round what is no text', [`${SECOND} mark@0`, 2], [`${SECOND}@3`, 6], '😀 drums'],
    ['within what is no text', [`${SECOND} button@0`, 1], [`${SECOND} button@0`, 3], null],
    ['elements, by their children', [SECOND, 1], [SECOND, 2], '😀😀'],
    ['beyond the text', [`${THIRD}@0`, 7], ['#after@0', 5], 'كلّ شيء'],
    ['all and more', ['body', 0], ['#after@0', 5], TEXT],
    ['only outside', ['#after@0', 0], ['#after@0', 5], null],
    ['nothing', [`${FIRST}@0`, 2], [`${FIRST}@0`, 2], null],
  ])('%s', async (_, from, to, expected) => {
    expect(letters(await selected(from, to))).toBe(expected)
  })
})

describe('rangeOf', () => {
  it('shows every span of the text, and finds it again', async () => {
    const length = [...TEXT].length
    const wrong = await page.evaluate(
      ([text, count]) => {
        const { rangeOf, shownTextOf, spanOf } = exported
        const shown = shownTextOf(document.querySelector('#text') as Element)
        const points = [...text]
        const faults: unknown[] = []
        for (let start = 0; start < count; start++) {
          for (let end = start + 1; end <= count; end++) {
            const range = rangeOf(shown, { start, end })
            const words = points.slice(start, end).join('')
            const again = range && spanOf(shown, range)
            const found = again ? points.slice(again.start, again.end).join('') : ''
            if (found !== words.replace(/^\n+|\n+$/g, '')) faults.push([start, end, words, found])
          }
        }
        return faults
      },
      [TEXT, length] as const,
    )
    expect(wrong).toEqual([])
  })

  it('shows what is there of a span whose ends are not', async () => {
    const spans = await page.evaluate(() => {
      const { rangeOf, shownTextOf, spanOf } = exported
      document.querySelector('#text p')?.remove()
      document.querySelector('#text p:last-child')?.remove()
      const shown = shownTextOf(document.querySelector('#text') as Element)
      const of = (start: number, end: number) => {
        const range = rangeOf(shown, { start, end })
        return range && spanOf(shown, range)
      }
      return [of(3, 24), of(30, 60), of(0, 10), of(40, 50), of(25, 25)]
    })
    expect(spans).toEqual([{ start: 20, end: 24 }, { start: 30, end: 37 }, null, null, null])
  })
})

describe('highlights', () => {
  /** Does something with a highlighter in the page and tells what is painted, name by name. */
  const painted = (steps: string) =>
    page.evaluate(async (code) => {
      const { highlighterOf } = exported
      const text = document.querySelector('#text') as Element
      const settle = () => new Promise((resolve) => setTimeout(resolve))
      const run = new Function('one', 'text', 'other', 'settle', `return (async () => {${code}})()`)
      await run(highlighterOf(text), text, () => highlighterOf(text), settle)
      const wordsOf = (range: AbstractRange) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      }
      const all = [...CSS.highlights].map(([name, set]) => [name, [...set].map(wordsOf)])
      const priorities = [...CSS.highlights].map(([, { priority }]) => priority)
      CSS.highlights.clear()
      return { all: Object.fromEntries(all), priorities }
    }, steps)

  it('are painted by name, without a change to the text', async () => {
    const before = await page.locator('#text').innerHTML()
    const { all, priorities } = await painted(`
      one.paint('a', [{ start: 4, end: 9 }, { start: 24, end: 26 }, { start: 4, end: 9 }])
      one.paint('b', [{ start: 38, end: 44 }], 3)
      one.paint('none', [])`)
    expect(all).toEqual({ a: ['الرتل', '😀😀'], b: ['وانتهى'] })
    expect(priorities).toEqual([0, 3])
    expect(await page.locator('#text').innerHTML()).toBe(before)
  })

  it('are exchanged, and what stays is the same range', async () => {
    const { all } = await painted(`
      one.paint('a', [{ start: 0, end: 3 }, { start: 4, end: 9 }])
      const [, kept] = [...CSS.highlights.get('a')]
      one.paint('a', [{ start: 4, end: 9 }, { start: 38, end: 44 }])
      if (!CSS.highlights.get('a').has(kept)) throw new Error('The range was made anew.')`)
    expect(all).toEqual({ a: ['الرتل', 'وانتهى'] })
  })

  it('follow a list that draws other paragraphs', async () => {
    const { all } = await painted(`
      one.paint('a', [{ start: 4, end: 9 }, { start: 38, end: 44 }])
      const [first] = text.children
      first.remove()
      await settle()
      if ([...CSS.highlights.get('a')].length !== 1) throw new Error('A gone paragraph is painted.')
      text.prepend(first.cloneNode(true))
      text.lastElementChild.remove()
      await settle()`)
    expect(all).toEqual({ a: ['الرتل'] })
  })

  it('are not painted again for what is no part of the text', async () => {
    const { all } = await painted(`
      one.paint('a', [{ start: 4, end: 9 }])
      CSS.highlights.get('a').clear()
      const aside = document.createElement('aside')
      aside.dataset.aside = ''
      text.append(aside)
      await settle()
      aside.textContent = 'note'
      await settle()
      if (CSS.highlights.get('a').size > 0) throw new Error('It was painted again.')
      CSS.highlights.delete('a')`)
    expect(all).toEqual({})
  })

  it('of one are left alone when another ends', async () => {
    const { all } = await painted(`
      const two = other()
      one.paint('a', [{ start: 4, end: 9 }])
      two.paint('a', [{ start: 0, end: 3 }])
      two.paint('b', [{ start: 0, end: 3 }])
      two.end()
      text.append('')
      await settle()`)
    expect(all).toEqual({ a: ['الرتل'] })
  })

  it('do nothing where the browser cannot', async () => {
    const names = await page.evaluate(() => {
      const kept = globalThis.Highlight
      Object.assign(globalThis, { Highlight: undefined })
      const { canHighlight, highlighterOf } = exported
      const one = highlighterOf(document.querySelector('#text') as Element)
      one.paint('a', [{ start: 0, end: 3 }])
      one.end()
      const could = canHighlight()
      Object.assign(globalThis, { Highlight: kept })
      return [could, CSS.highlights.size]
    })
    expect(names).toEqual([false, 0])
  })
})
