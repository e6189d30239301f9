import type { Locator, Page } from 'playwright-core'
import type { Language } from '@/lib/values/text'
import { DEPOT } from '@/tests/fixtures/depot'

/** The measures of the depot's board that tests speak of, as they stand in addresses. */
export const KILLED = 'killed.north-guard.persons.event'
export const WOUNDED = 'wounded.north-guard.persons.event'
export const CAPTURED = 'captured.north-guard.persons.event'
export const MISSING = 'missing.north-guard.persons.event'
export const COLUMN_KILLED = 'killed.south-column.persons.event'
export const COLUMN_CAPTURED = 'captured.south-column.persons.event'

export const LANGUAGES: readonly Language[] = ['ar', 'en']

/** Where the depot's board is, with some query. */
export function depotPath(language: Language, query = ''): string {
  return `/${language}/incidents/${DEPOT}${query && `?${query}`}`
}

/** What one source says on one measure: the link that opens its evidence. While that is open it closes it. */
export function cellOf(page: Page, measure: string, source: string): Locator {
  return page.getByRole('cell').locator(`a[href$="cell=${measure}~${source}"]`)
}

/** The heading of a measure's row, with its verdict. */
export function headingOf(page: Page, measure: string): Locator {
  return page.getByRole('rowheader').and(page.locator(`[id="${measure}"]`))
}

/** What stands behind the open cell. */
export function evidenceOf(page: Page): Locator {
  return page.getByRole('complementary')
}

/** The text that a reader sees, without the marks of direction and the line breaks of the layout. */
export async function textOf(locator: Locator): Promise<string> {
  return plain(await locator.innerText())
}

export function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The cell whose link has the focus, as it stands in addresses. */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const link = document.activeElement
    const query = link instanceof HTMLAnchorElement ? new URL(link.href).searchParams : null
    return query?.get('cell') ?? ''
  })
}

/** What of the address is after the path, decoded. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search)
}
