import { describe, expect } from 'vitest'
import { depotPath, evidenceOf, KILLED, LANGUAGES, textOf } from './board'
import { baseUrl, it } from './reader'
import { wordsOf } from './words'

/** Width and height of every page of a PDF that Chromium wrote, in points. */
function pagesOf(pdf: Buffer): [width: number, height: number][] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)])
}

/** A4 in points, the longer side first. */
const A4 = [842, 595]

describe.each(LANGUAGES)('on paper, in %s,', (language) => {
  const t = wordsOf(language)

  it('a board is its table, findings and documents, with nothing to press', async ({ open }) => {
    const page = await open(depotPath(language, `cell=${KILLED}~south-office`))
    await evidenceOf(page).waitFor()
    await page.emulateMedia({ media: 'print' })
    const findings = page.getByRole('region', { name: t('board.findings.title') })
    expect(await findings.getByRole('listitem').count()).toBe(15)
    expect(await page.getByRole('table').first().isVisible()).toBe(true)
    const documents = page.getByRole('region', { name: t('board.sources.title') })
    expect(await documents.getByRole('listitem').count()).toBe(11)
    for (const role of [
      'banner',
      'contentinfo',
      'navigation',
      'complementary',
      'button',
    ] as const) {
      expect(await page.getByRole(role).count(), role).toBe(0)
    }
    expect(await page.getByRole('list', { name: t('board.tools.export') }).count()).toBe(0)
    const said = await textOf(page.getByRole('main'))
    expect(said).toContain(t('terms.reading.literal'))
    expect(said).toContain(depotPath(language))
    expect(said).not.toContain(t('board.evidence.permalink'))
  })

  it('parts are unfolded', async ({ open }) => {
    const page = await open(depotPath(language))
    const part = page.getByRole('rowheader', { name: language === 'ar' ? 'البوابة' : 'The gate' })
    expect(await part.count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await part.count()).toBe(1)
  })

  it('a page is A4', async ({ look }) => {
    const page = await look(depotPath(language))
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.length).toBeGreaterThan(0)
    for (const [width, height] of pages) {
      expect([Math.max(width, height), Math.min(width, height)].map(Math.round)).toEqual(A4)
    }
  })

  it('the largest board of the sample takes a few pages', async ({ open }) => {
    const largest = await largestIncident()
    const page = await open(`/${language}/incidents/${largest}`)
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.length).toBeLessThanOrEqual(8)
  })
})

/** Key of the incident on which most is claimed. */
async function largestIncident(): Promise<string> {
  const response = await fetch(`${baseUrl}/api/v1/incidents`)
  const list = (await response.json()) as { items: { key: string; claims: number }[] }
  const [largest] = list.items.sort((a, b) => b.claims - a.claims)
  return largest?.key ?? ''
}
