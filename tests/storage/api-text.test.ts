import { beforeAll, describe, expect, it } from 'vitest'
import * as documents from '@/app/api/v1/documents/route'
import * as text from '@/app/api/v1/text/route'
import { LARGEST_FILE } from '@/lib/document/file/model'
import { ask, serveFixture } from './asked'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()

beforeAll(async () => {
  await serveFixture(db)
})

const at = (path: string) => `http://localhost/api/v1/${path}`

describe('/api/v1/text', () => {
  const send = (body: BodyInit, { query = '', headers = {} } = {}) =>
    text.POST(
      new Request(at(`text${query}`), {
        method: 'POST',
        body,
        headers,
        duplex: 'half',
      } as RequestInit),
    )
  const problem = async (response: Response) => [response.status, (await response.json()).fault]

  it('answers with the text of a file, however its bytes are cut on the way', async () => {
    const words = 'قُتل ستة أشخاص قرب السد، وأُصيب آخرون.'
    const bytes = new TextEncoder().encode(words)
    const singly = new ReadableStream({
      start(stream) {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte))
        stream.close()
      },
    })
    for (const body of [bytes, singly]) {
      const response = await send(body)
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ kind: 'text', encoding: 'utf-8', text: words })
    }
  })

  it('reads in the encoding that is asked for, and tells where it does not fit', async () => {
    const bytes = Uint8Array.of(0xde, 0xc7, 0xe1)
    const right = await send(bytes, { query: '?encoding=windows-1256' })
    expect(await right.json()).toMatchObject({ text: 'قال' })
    expect(await problem(await send(bytes, { query: '?encoding=utf-8' }))).toEqual([
      422,
      { reason: 'brokenEncoding', encoding: 'utf-8', line: 1 },
    ])
    expect((await send(bytes, { query: '?encoding=morse' })).status).toBe(400)
  })

  it('refuses what is too large by what it says of itself, without taking it in', async () => {
    let taken = 0
    const endless = new ReadableStream({
      pull(stream) {
        taken += 65_536
        stream.enqueue(new Uint8Array(65_536))
      },
    })
    const said = await send(endless, { headers: { 'content-length': String(LARGEST_FILE + 1) } })
    expect(await problem(said)).toEqual([413, { reason: 'tooLarge' }])
    expect(taken).toBeLessThan(1_000_000)
  })

  it('refuses what is too large although it says nothing, when that is plain', async () => {
    let taken = 0
    const endless = new ReadableStream({
      pull(stream) {
        taken += 1_048_576
        stream.enqueue(new Uint8Array(1_048_576))
      },
    })
    expect(await problem(await send(endless))).toEqual([413, { reason: 'tooLarge' }])
    expect(taken).toBeLessThan(LARGEST_FILE * 1.2)
  })

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 415],
    ['nothing', new Uint8Array(), 422],
  ])('refuses %s', async (_, bytes, status) => {
    expect((await send(bytes)).status).toBe(status)
  })
})

describe('/api/v1/documents', () => {
  const list = async (query: Record<string, string>) => {
    const response = await ask(documents, { query: new URLSearchParams(query).toString() })
    const { items } = await response.json()
    return items?.map(({ key }: { key: string }) => key) ?? response.status
  }

  it('finds a document by its hash, by its address, and the latest version of it', async () => {
    const rows = await db.document.findMany({
      select: { key: true, sha256: true, supersedesKey: true },
    })
    const later = rows.find(({ supersedesKey }) => supersedesKey !== null)
    expect(await list({ sha256: later?.sha256.toUpperCase() ?? '' })).toEqual([later?.key])
    const latest = await list({ latest: 'true' })
    expect(latest).toContain(later?.key)
    expect(latest).not.toContain(later?.supersedesKey)
    expect(await list({ url: 'https://example.org/nowhere' })).toEqual([])
    expect(await list({ latest: 'perhaps' })).toBe(400)
    expect(await list({ sha256: 'abc' })).toBe(400)
  })
})
