import { describe, expect, it } from 'vitest'
import { wordParagraph } from '@/tests/fixtures/files'
import { readFile } from './read'
import { pack } from './zip'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

/** A Word file that declares entities of its own. */
function wordFileWith(doctype: string, body: string): Uint8Array {
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`
  const main = `<?xml version="1.0"?>${doctype}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`
  return pack(
    new Map([
      ['_rels/.rels', bytesOf(relations)],
      ['word/document.xml', bytesOf(main)],
    ]),
  )
}

const many = Array.from({ length: 12 }, (_, n) => {
  return `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`
}).join('')

describe('entities', () => {
  it.each([
    ['a file', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['an address', '<!DOCTYPE d [<!ENTITY x SYSTEM "http://127.0.0.1:1/x">]>', '&x;'],
    ['a definition elsewhere', '<!DOCTYPE d SYSTEM "file:///etc/passwd">', '&x;'],
    ['ten to the twelfth', `<!DOCTYPE d [<!ENTITY e0 "lol">${many}]>`, '&e12;'],
  ])('of a Word file lead nowhere: %s', async (_what, doctype, entity) => {
    const read = await readFile(wordFileWith(doctype, wordParagraph(`four ${entity} guards`)))
    const said = JSON.stringify(read)
    expect(said).not.toContain('root:')
    expect(said.length).toBeLessThan(1000)
  })
})
