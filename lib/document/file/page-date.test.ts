import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { dateInAddress, dayOf, pageDate } from './page-date'

describe('pageDate', () => {
  const of = (head: string, url: string | null = null) =>
    pageDate(
      parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`).document,
      url,
    )
  it.each([
    ['<meta property="article:published_time" content="2031-05-30T23:00:00Z">', '2031-05-30'],
    ['<meta name="DC.date.issued" content="2031-05-30">', '2031-05-30'],
    ['<meta name="pubdate" content="20310530">', '2031-05-30'],
    ['<meta itemprop="datePublished" content="2031/5/3">', '2031-05-03'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2031-06-02","datePublished": "2031-05-30T08:00:00+03:00"}</script>',
      '2031-05-30',
    ],
    ['<article><time datetime="2031-05-30">Friday</time></article>', '2031-05-30'],
    [
      '<meta name="date" content="yesterday"><meta name="pubdate" content="2031-05-30">',
      '2031-05-30',
    ],
  ])('%s is stated', (head, date) => {
    expect(of(head)).toEqual({ date, precision: 'day', basis: 'stated' })
  })

  it('takes no time of change, and no day that does not exist', () => {
    expect(of('<meta property="article:modified_time" content="2031-05-30">')).toBeNull()
    expect(of('<meta name="date" content="2031-02-30">')).toBeNull()
  })

  it('prefers what is stated to what stands in the address', () => {
    const url = 'https://example.org/2031/06/01/weir'
    expect(of('<meta name="date" content="2031-05-30">', url)?.date).toBe('2031-05-30')
    expect(of('', url)).toEqual({ date: '2031-06-01', precision: 'day', basis: 'inferred' })
  })
})

it.each([
  ['https://example.org/2031/05/30/weir', '2031-05-30', 'day'],
  ['https://example.org/news/2031-05-30-weir.html', '2031-05-30', 'day'],
  ['https://example.org/2031/05/weir', '2031-05-01', 'month'],
  ['https://example.org/2031/13/45/weir', null, null],
  ['https://example.org/weir/20310530', null, null],
  ['https://example.org/1234/56/78', null, null],
  ['nowhere', null, null],
])('the address %s tells %s', (url, date, precision) => {
  expect(dateInAddress(url)).toEqual(date && { date, precision, basis: 'inferred' })
})

it.each([
  ['2031-05-30', '2031-05-30'],
  [' 2031-5-3T10:00', '2031-05-03'],
  ['30 May 2031', null],
  ['2031-05-301', null],
])('dayOf %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})
