import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askSecondReader, secondReaderOf } from './second-reader'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server on this machine that answers as told; its address as the base of an API. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

const completion = (content: unknown) => JSON.stringify({ choices: [{ message: { content } }] })
const ask = (url: string, patience?: number) =>
  askSecondReader({ url, model: 'small', key: 'secret' }, 'List the claims.', 'Text.', patience)

describe('askSecondReader', () => {
  it('speaks the protocol and returns what the model wrote', async () => {
    const asked: { url?: string; key?: string; body?: string } = {}
    const url = await serve(async (request, response) => {
      asked.url = request.url ?? ''
      asked.key = request.headers.authorization ?? ''
      asked.body = ''
      for await (const chunk of request) asked.body += chunk
      response.end(completion('{"claims": []}'))
    })
    expect(await ask(url)).toEqual({ ok: true, answer: '{"claims": []}' })
    expect(asked).toMatchObject({ url: '/v1/chat/completions', key: 'Bearer secret' })
    expect(JSON.parse(asked.body ?? '')).toMatchObject({
      model: 'small',
      messages: [{ content: 'List the claims.' }, { content: 'Text.' }],
    })
  })

  it.each<[string, RequestListener, string]>([
    ['an error', (_, response) => void response.writeHead(500).end('no'), 'refused'],
    ['a wrong key', (_, response) => void response.writeHead(401).end('{}'), 'refused'],
    ['no JSON', (_, response) => void response.end('<html>'), 'malformed'],
    ['another shape', (_, response) => void response.end('{"choices": []}'), 'malformed'],
    ['content that is no text', (_, response) => void response.end(completion({})), 'malformed'],
    [
      'an answer without end',
      (_, response) => {
        const pour = () =>
          void (response.write('x'.repeat(65_536))
            ? setImmediate(pour)
            : response.once('drain', pour))
        pour()
      },
      'malformed',
    ],
    [
      'a way to another place',
      (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
      'unreachable',
    ],
  ])('survives %s', async (_what, answer, reason) => {
    expect(await ask(await serve(answer))).toEqual({ ok: false, reason })
  })

  it('does not wait for a slow one', async () => {
    const url = await serve(() => {})
    expect(await ask(url, 50)).toEqual({ ok: false, reason: 'slow' })
  })

  it('survives nobody there', async () => {
    expect(await ask('http://127.0.0.1:9/v1')).toEqual({ ok: false, reason: 'unreachable' })
  })
})

describe('secondReaderOf', () => {
  it.each([
    ['nothing is set', {}, null],
    ['there is no model', { MIZAN_LLM_URL: 'http://127.0.0.1/v1' }, null],
    ['the address is none', { MIZAN_LLM_URL: 'nowhere', MIZAN_LLM_MODEL: 'small' }, null],
    [
      'both are set',
      { MIZAN_LLM_URL: 'http://127.0.0.1/v1', MIZAN_LLM_MODEL: 'small' },
      { url: 'http://127.0.0.1/v1', model: 'small', key: null },
    ],
  ])('when %s', (_when, variables, expected) => {
    expect(secondReaderOf(variables as unknown as NodeJS.ProcessEnv)).toEqual(expected)
  })
})
