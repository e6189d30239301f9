import type { Published } from '../model'

/** Names of `<meta>` that hold when a page was published, the surest first. Times of change are none of them. */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
]

/**
 * When a page says that it was published: by its data for machines (JSON-LD, `<meta>`, microdata, `<time>`), then by
 * the day in its address, which is a conclusion. The day is that of the page's own clock. Null when it says nothing.
 */
export function pageDate(document: Document, url: string | null): Published | null {
  const stated = [...dataDates(document), ...metaDates(document), ...timeDates(document)]
  const date = stated.map(dayOf).find((day) => day !== null)
  if (date) return { date, precision: 'day', basis: 'stated' }
  return url === null ? null : dateInAddress(url)
}

/** The day at the beginning of a date of ISO 8601, also with slashes; null for what is none. */
export function dayOf(text: string): string | null {
  const [, year, month, day] =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^\s*(\d{4})(\d{2})(\d{2})(?=T|\s*$)/.exec(text) ??
    []
  return year && month && day ? realDay(year, month, day) : null
}

/** The day or month that stands in an address as folders or at the head of a name: `/2018/10/13/`, `/2018-10/`. */
export function dateInAddress(url: string): Published | null {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const day = /\/((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?=[-/_.]|$)/.exec(path)
  if (day) {
    const date = realDay(day[1] ?? '', day[2] ?? '', day[3] ?? '')
    if (date) return { date, precision: 'day', basis: 'inferred' }
  }
  const month = /\/((?:19|20)\d{2})[-/](\d{1,2})(?=\/|$)/.exec(path)
  const date = month && realDay(month[1] ?? '', month[2] ?? '', '1')
  return date ? { date, precision: 'month', basis: 'inferred' } : null
}

function* dataDates(document: Document): Generator<string> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, date] = /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '') ?? []
    if (date) yield date
  }
}

function* metaDates(document: Document): Generator<string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    if (name) found.set(name.toLowerCase(), meta.getAttribute('content') ?? '')
  }
  for (const name of METAS) {
    const date = found.get(name)
    if (date) yield date
  }
}

function* timeDates(document: Document): Generator<string> {
  for (const time of document.querySelectorAll(
    '[itemprop="datePublished"][datetime], time[pubdate][datetime], article time[datetime], header time[datetime]',
  )) {
    yield time.getAttribute('datetime') ?? ''
  }
}

function realDay(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : date
}
