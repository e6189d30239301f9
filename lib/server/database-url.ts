import { resolve } from 'node:path'

export type Provider = 'sqlite' | 'postgresql'

/** Which of the two databases a URL (validated by `readEnvironment`) names. */
export function providerOfUrl(url: string): Provider {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql'
}

/** The absolute path of the file in a `file:` URL; a relative one is taken from the current folder. */
export function sqlitePath(url: string): string {
  return resolve(url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, ''))
}

/** The URL without its password, for messages. */
export function publicUrl(url: string): string {
  return url.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/, '$1@')
}
