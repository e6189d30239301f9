import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { page, pdfFile, wordFile, wordParagraph } from '@/tests/fixtures/files'
import { LARGEST_FILE } from './model'
import { readFile } from './read'
import { pack } from './zip'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const SENTENCE =
  'The council said six people were killed at the weir, and nine were hurt on Friday.'

describe('readFile takes the text of', () => {
  it('a text file as it is, to the letter', async () => {
    const text = 'one\r\ntwo\n\n'
    expect(await readFile(bytesOf(`\uFEFF${text}`))).toEqual({
      ok: true,
      file: {
        kind: 'text',
        encoding: 'utf-8',
        text,
        title: null,
        published: null,
        site: null,
        url: null,
      },
    })
  })

  it('a Word file: paragraphs, lines, cells, tabs, and only what stands', async () => {
    const body = [
      wordParagraph('بيان عن السد'),
      '<w:p><w:r><w:t>first</w:t><w:br/><w:t>second &lt;line&gt;</w:t></w:r></w:p>',
      '<w:p><w:ins w:id="1"><w:r><w:t>added</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>removed</w:delText></w:r></w:del></w:p>',
      `<w:tbl><w:tr><w:tc>${wordParagraph('cell')}</w:tc><w:tc>${wordParagraph('other')}</w:tc></w:tr></w:tbl>`,
    ].join('')
    expect(await readFile(wordFile(body, 'السد'))).toMatchObject({
      ok: true,
      file: {
        kind: 'docx',
        encoding: null,
        title: 'السد',
        text: 'بيان عن السد\n\nfirst\nsecond <line>\n\nadded\n\ncell\n\nother',
      },
    })
  })

  it('a PDF, its lines joined to paragraphs', async () => {
    const lines = ['Six people were killed', 'at the weir on Friday.', '', '', 'Nine were hurt.']
    expect(await readFile(pdfFile(lines, { title: 'The weir' }))).toMatchObject({
      ok: true,
      file: {
        kind: 'pdf',
        title: 'The weir',
        text: 'Six people were killed at the weir on Friday.\n\nNine were hurt.',
      },
    })
  })

  it('a web page: the article, its title, its day, who publishes it and where', async () => {
    const head =
      '<title>The weir</title><meta property="og:site_name" content="Plain Watch"><meta property="article:published_time" content="2031-05-30T23:30:00-04:00"><link rel="canonical" href="https://example.org/weir">'
    const html = page(`<h1>The weir</h1><p>${SENTENCE}</p><p>It was<br>the second day.</p>`, head)
    expect(await readFile(bytesOf(html))).toMatchObject({
      ok: true,
      file: {
        kind: 'html',
        encoding: 'utf-8',
        title: 'The weir',
        site: 'Plain Watch',
        url: 'https://example.org/weir',
        published: { date: '2031-05-30', precision: 'day', basis: 'stated' },
        text: `${SENTENCE}\n\nIt was\nthe second day.`,
      },
    })
  })

  it('a page in the encoding that it names', async () => {
    const html = page(`<p>${SENTENCE} Größe</p>`, '<meta charset="windows-1252">')
    const read = await readFile(Buffer.from(html, 'latin1'))
    expect(read).toMatchObject({ ok: true, file: { encoding: 'windows-1252' } })
    expect(read.ok && read.file.text).toContain('Größe')
  })
})

describe('readFile refuses', () => {
  const bomb = () => packed('word/document.xml', deflateRawSync(Buffer.alloc(40_000_000)))
  it.each<[string, () => Uint8Array, object]>([
    ['nothing', () => new Uint8Array(), { reason: 'empty' }],
    ['blanks', () => bytesOf(' \n\t\n'), { reason: 'empty' }],
    ['a Word file without words', () => wordFile('<w:p/>'), { reason: 'empty' }],
    ['too large a file', () => new Uint8Array(LARGEST_FILE + 1), { reason: 'tooLarge' }],
    ['too long a text', () => bytesOf('a'.repeat(2_000_001)), { reason: 'tooLong' }],
    ['a Word file that unpacks to very much', bomb, { reason: 'unpacksTooLarge' }],
    ['a damaged archive', () => bytesOf('PK\x03\x04 and no more'), { reason: 'damaged' }],
    ['a damaged PDF', () => bytesOf('%PDF-1.7 and no more'), { reason: 'damaged' }],
    ['a locked PDF', () => pdfFile(['words'], { locked: true }), { reason: 'password' }],
    ['a PDF without text', () => pdfFile([]), { reason: 'noTextLayer' }],
    ['a locked Word file', () => compound('EncryptedPackage'), { reason: 'password' }],
    ['an old Word file', () => compound('WordDocument'), { reason: 'wrongType', what: 'oldWord' }],
    ['a spreadsheet', () => packed('xl/workbook.xml'), { reason: 'wrongType', what: 'sheet' }],
    ['slides', () => packed('ppt/presentation.xml'), { reason: 'wrongType', what: 'slides' }],
    ['any archive', () => packed('a.txt'), { reason: 'wrongType', what: 'archive' }],
    ['rich text', () => bytesOf('{\\rtf1 words}'), { reason: 'wrongType', what: 'rtf' }],
    [
      'a picture that is called a text',
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      { reason: 'wrongType', what: 'image' },
    ],
    [
      'a page saved with its pictures',
      () => bytesOf('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;'),
      { reason: 'wrongType', what: 'webArchive' },
    ],
    [
      'bytes of no meaning',
      () => Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 251),
      { reason: 'wrongType', what: 'binary' },
    ],
    ['a page without an article', () => bytesOf(page('')), { reason: 'noArticle' }],
    [
      'a page of links',
      () => bytesOf(page(`<p><a href="/x">${SENTENCE}</a></p>`)),
      { reason: 'noArticle' },
    ],
    [
      'a page that nests without end',
      () => bytesOf(page(`${'<div>'.repeat(50_000)}${SENTENCE}`)),
      { reason: 'unpacksTooLarge' },
    ],
    [
      'damaged letters',
      () => bytesOf(`${SENTENCE}\nقال المجلس إن ستة قتلوا`).subarray(0, -1),
      { reason: 'brokenEncoding', encoding: 'utf-8', line: 2 },
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await readFile(bytes())).toEqual({ ok: false, fault })
  })

  it('an encoding that a person chose and that does not fit', async () => {
    const bytes = Buffer.from('Größe', 'latin1')
    expect(await readFile(bytes, { encoding: 'utf-8' })).toMatchObject({
      fault: { reason: 'brokenEncoding', line: 1 },
    })
  })
})

/** An archive with one entry, packed if `data` says so. */
function packed(name: string, data: Uint8Array = bytesOf('x')): Uint8Array {
  const archive = Buffer.from(pack(new Map([[name, data]])))
  if (data.length > 1) {
    // Told to be deflated, in both of its places.
    archive.writeUInt16LE(8, 8)
    archive.writeUInt16LE(8, archive.lastIndexOf('PK\x01\x02') + 10)
  }
  return archive
}

/** An Office file of the old kind with a stream of this name. */
function compound(stream: string): Uint8Array {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([head, Buffer.alloc(1024), Buffer.from(stream, 'utf16le')])
}
