import { describe, expect, it } from 'vitest'
import { isReply, isReplyForm } from './reply'

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer

function formOf(fields: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const nested = (depth: number) => `[${'['.repeat(depth)}${']'.repeat(depth)}]`

describe('what an action is called with', () => {
  it.each([
    ['no argument', '[]'],
    ['plain values', '[{"claim":"a-b","seen":1,"meant":[],"place":null,"isLast":true}]'],
    ['words that begin with a dollar sign', '["$$5 said, and $6"]'],
    ['undefined', '[{"isLast":"$undefined"}]'],
    ['an object that stands there twice', '[{"a":{"b":1},"c":"$0:0:a"}]'],
    ['as deep as may be', nested(39)],
    ['words of every kind', JSON.stringify(['constructor', '__proto__', 'عدد\n'])],
  ])('is taken: %s', (_what, text) => {
    expect(isReply(bytes(text))).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['half of it', '[{"claim":'],
    ['no list', '{"claim":"a"}'],
    ['a prototype', '[{"__proto__":{"claim":"a"}}]'],
    ['a prototype, spelt otherwise', String.raw`[{"\u005f_proto__":{}}]`],
    ['a constructor', '[{"a":{"constructor":{"prototype":{}}}}]'],
    ['a way to a prototype', '[{"a":{}},"$0:0:__proto__"]'],
    ['a way to a constructor', '[{"a":{}},"$0:0:a:constructor"]'],
    ['deeper than that', nested(41)],
    ['a hundred thousand deep', nested(100_000)],
    ['a promise', '["$@1"]'],
    ['a map', '["$Q1"]'],
    ['a set', '["$W1"]'],
    ['a date', '["$D2031-06-14"]'],
    ['a function of the server', '["$h1"]'],
    ['what is no number', '["$NaN"]'],
    ['what has no end', '["$Infinity"]'],
    ['a number too large for JSON', '["$n123"]'],
    ['a stream', '["$R1"]'],
  ])('is refused: %s', (_what, text) => {
    expect(isReply(bytes(text))).toBe(false)
  })

  it.each([
    ['bytes that are no UTF-8', new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d])],
    ['UTF-16', new Uint8Array([...'[1]'].flatMap((sign) => [sign.charCodeAt(0), 0]))],
  ])('is refused: %s', (_what, body) => {
    expect(isReply(body.buffer)).toBe(false)
  })
})

describe('a form that an action is called with', () => {
  it.each([
    ['by a script', { '0': '["en",{"fault":null},"$K1"]', _1_email: 'a@desk.example' }],
    ['with a file', { '0': '["$K1"]', _1_file: new Blob(['{}']) }],
    [
      'without scripts',
      {
        $ACTION_REF_1: '',
        '$ACTION_1:0': '{"id":"40","bound":"$@1"}',
        '$ACTION_1:1': '["en",{"fault":null}]',
        $ACTION_KEY: 'k1',
        email: 'a@desk.example',
      },
    ],
    [
      'without scripts, and nothing bound',
      { $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"40","bound":null}' },
    ],
    ['that speaks of a constructor', { '0': '["$K1"]', _1_name: 'constructor' }],
  ])('is taken: %s', (_what, fields) => {
    expect(isReplyForm(formOf(fields))).toBe(true)
  })

  it.each<[string, Record<string, string | Blob>]>([
    ['a prototype for a field', { '0': '["$K1"]', _1___proto__: 'a' }],
    ['a constructor for a field', { '0': '["$K1"]', _1_constructor: 'a' }],
    ['a prototype for a field, without scripts', { __proto__x: 'a' }],
    ['a promise', { '0': '["$@1"]', '1': '1' }],
    ['a file for its arguments', { '0': new Blob(['[]']) }],
    ['half of its arguments', { '0': '[{' }],
    ['a prototype in what is bound', { '$ACTION_1:1': '[{"__proto__":1}]' }],
    ['an action that is a list', { '$ACTION_1:0': '[]' }],
    ['an action with more to it', { '$ACTION_1:0': '{"id":"40","bound":null,"then":1}' }],
    ['an action that is a file', { '$ACTION_1:0': new Blob(['{"id":"40","bound":null}']) }],
    ['an action bound to a map', { '$ACTION_1:0': '{"id":"40","bound":"$Q1"}' }],
  ])('is refused: %s', (_what, fields) => {
    expect(isReplyForm(formOf(fields))).toBe(false)
  })
})
