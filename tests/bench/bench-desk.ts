import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { importBundle } from '@/lib/bundle/commands'
import { FORMAT } from '@/lib/bundle/schema'
import { openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'
import { addEverybody } from '@/tests/account/people'
import { launchChromium } from '@/tests/browser/chromium'
import { startMizan } from '@/tests/browser/server'
import { signInto } from '@/tests/browser/sign-in'
import { type Frames, traceFrames } from './frames'

/*
 * npm run bench:desk: whether the reading desk keeps up with the screen on a document of a megabyte, by Chromium's own
 * trace. Beside it stands the same text as nothing but paragraphs, scrolled on the same machine in the same run.
 */

/** Of the document, in bytes. */
const SIZE = 1_000_000

/** The news between claims, which it does not have itself. */
const QUIET = [
  'وتواصلت الحركة على الطريق الواصل بين البلدتين بعد انحسار العاصفة، وعادت الأفران إلى العمل.',
  'ولم يصدر عن المجلس المحلي أي تعليق على ما جرى حتى ساعة إعداد هذا الخبر.',
]

/** Paragraphs of two claims each, all of them different, so that none is taken for another's repetition. */
function longText(): string {
  const paragraphs: string[] = []
  for (let at = 0, size = 0; size < SIZE; at++) {
    const n = 11 + at
    const claims = `قال المرصد السوري إن ${n} مدنياً قُتلوا في السوق. وأعلن تنظيم الدولة مقتل ${n} عنصراً من قسد.`
    const paragraph = `${claims} ${QUIET[at % 2]} ${QUIET[(at + 1) % 2]}`
    paragraphs.push(paragraph)
    size += Buffer.byteLength(paragraph) + 1
  }
  return paragraphs.join('\n')
}

const folder = await mkdtemp(join(tmpdir(), 'mizan-bench-'))
const databaseUrl = `file:${join(folder, 'desk.db')}`
const text = longText()
await migrateDatabase(databaseUrl)
const { annotator } = await store(databaseUrl, text)
const server = await startMizan(databaseUrl)
const browser = await launchChromium()
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const plain = await context.newPage()
  const paragraphs = text.split('\n').map((words) => `<p>${words}</p>`)
  await plain.setContent(
    `<div dir="rtl" style="font:18px/1.8 sans-serif">${paragraphs.join('')}</div>`,
  )
  const base = await traceFrames(plain, () => scroll(plain, 700))
  await plain.close()

  await signInto(context, annotator, server.url)
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(`${server.url}/ar/documents/long/read`)
  await page.locator('.proposal-card').first().waitFor({ timeout: 120_000 })
  const open = performance.now() - start
  const proposals = await page.locator('.proposal-card').count()
  await page.waitForTimeout(2000)
  const scrolled = await traceFrames(page, () => scroll(page, 1100))
  const walked = await traceFrames(page, async () => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('j')
      await page.waitForTimeout(60)
    }
  })
  const size = (Buffer.byteLength(text) / 1e6).toFixed(1)
  console.log(`A document of ${size} MB with ${proposals.toLocaleString('en')} proposals`)
  console.log(`  opened and read in ${(open / 1000).toFixed(1)} s`)
  console.log(report('plain paragraphs, scrolled', base, base))
  console.log(report('desk, text scrolled', scrolled, base))
  console.log(report('desk, walked by keys', walked, base))
} finally {
  await browser.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Scrolls as a wheel does, at a place that lies over the text, for some seconds. */
async function scroll(page: Page, x: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.synthesizeScrollGesture', {
    x,
    y: 500,
    yDistance: -12_000,
    speed: 2400,
    gestureSourceType: 'mouse',
  })
  await session.detach()
}

function report(what: string, frames: Frames, base: Frames): string {
  const share = (frames.dropped / Math.max(1, frames.dropped + frames.presented)) * 100
  const ratio = (frames.median / base.median).toFixed(2)
  return [
    `  ${what.padEnd(28)} ${String(frames.presented).padStart(5)} frames shown`,
    `${share.toFixed(1).padStart(5)} % dropped`,
    `median ${frames.median.toFixed(1)} ms, 95 % within ${frames.high.toFixed(1)} ms`,
    `${ratio} ×`,
  ].join('  ')
}

async function store(url: string, words: string) {
  const db = openDatabase(url)
  try {
    const name = { ar: 'جريدة الغرب', en: 'West Gazette' }
    const outcome = await importBundle(
      db,
      JSON.stringify({
        format: FORMAT,
        sources: [{ key: 'west-gazette', kind: 'media', name }],
        documents: [
          {
            key: 'long',
            publisher: 'west-gazette',
            language: 'ar',
            title: 'نص طويل',
            published: { date: '2018-11-04', precision: 'day', basis: 'stated' },
            text: words,
          },
        ],
      }),
      'bench',
    )
    if (!outcome.ok) throw new Error(`The text was refused: ${JSON.stringify(outcome)}`)
    return await addEverybody(db)
  } finally {
    await db.$disconnect()
  }
}
