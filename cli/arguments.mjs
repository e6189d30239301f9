// What a command line asks for. Without packages, so that faults of use are told at once.
import { parseArgs } from 'node:util'
import { COMMANDS } from './help.mjs'

const READINGS = ['literal', 'acled', 'airwars']
const LANGUAGES = ['en', 'ar']
const ROLES = ['viewer', 'annotator', 'editor', 'admin']
const USER_DEEDS = ['add', 'deactivate', 'reset', 'list']

/** The options of each command, and how many arguments it takes. */
const SHAPES = {
  import: { least: 1, most: 1, options: {} },
  export: { least: 0, most: 1, options: { published: { type: 'boolean', default: false } } },
  compare: {
    least: 1,
    most: 1,
    options: {
      reading: { type: 'string', default: 'literal' },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      published: { type: 'boolean', default: false },
    },
  },
  extract: {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    options: { published: { type: 'string' }, json: { type: 'boolean', default: false } },
  },
  annotations: {
    least: 1,
    most: 1,
    options: { incident: { type: 'boolean', default: false }, import: { type: 'string' } },
  },
  audit: { least: 1, most: 1, options: { head: { type: 'string' } } },
  user: { least: 1, most: 2, options: { name: { type: 'string' }, role: { type: 'string' } } },
  redact: {
    least: 1,
    most: 1,
    options: {
      reason: { type: 'string' },
      inside: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  },
  list: { least: 0, most: 0, options: { json: { type: 'boolean', default: false } } },
}

/** What a command cannot do without; the others need a file. */
const NEEDS = {
  compare: 'the KEY of an incident',
  annotations: 'the KEY of a document, or with --incident of an incident',
  audit: 'the word verify',
  user: `one of ${USER_DEEDS.join(', ')}`,
}

const COMMON = { lang: { type: 'string', default: 'en' }, help: { type: 'boolean', short: 'h' } }

/**
 * @param {string[]} words the command line after the program
 * @returns {{ help: string | null } | { version: true } | { usage: string } | import('./asked').Asked}
 */
export function parse(words) {
  const [command, ...rest] = words
  if (command === undefined || command === '--help' || command === '-h') return { help: null }
  if (command === '--version' || command === '-v') return { version: true }
  if (command === 'help') return helpFor(rest[0])
  const shape = SHAPES[command]
  if (!shape) return { usage: `there is no command ${JSON.stringify(command)}` }
  try {
    const options = { ...COMMON, ...shape.options }
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true })
    if (values.help) return { help: command }
    const isList = command === 'extract' || command === 'user'
    const named = isList ? { targets: positionals } : { target: positionals[0] }
    const fault = faultOf(command, values, positionals) ?? faultOfUser(command, values, positionals)
    return fault ?? { command, ...named, ...values }
  } catch (error) {
    return { usage: `${command}: ${sentence(error.message)}` }
  }
}

function helpFor(command) {
  if (command === undefined || COMMANDS.includes(command)) return { help: command ?? null }
  return { usage: `there is no command ${JSON.stringify(command)}` }
}

function faultOf(command, { reading, json, csv, lang, published, head, yes, reason }, words) {
  const { length } = words
  const { least, most } = SHAPES[command]
  const refuse = (what) => ({ usage: `${command}: ${what}` })
  if (length < least) return refuse(`needs ${NEEDS[command] ?? 'a FILE'}`)
  if (length > most)
    return refuse(`takes ${['no argument', 'one argument', 'two arguments'][most]}, not ${length}`)
  if (reading !== undefined && !READINGS.includes(reading)) {
    return refuse(`--reading must be one of ${READINGS.join(', ')}`)
  }
  if (typeof published === 'string' && !isDay(published)) {
    return refuse('--published must be a day, written YYYY-MM-DD')
  }
  if (command === 'audit' && words[0] !== 'verify') {
    return refuse(`can only verify, not ${JSON.stringify(words[0])}`)
  }
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    return refuse('--head must be a hash: 64 digits from 0 to 9 and a to f')
  }
  if (yes && !reason?.trim()) return refuse('--yes needs a --reason, which does not hold the words')
  if (json && csv) return refuse('--json and --csv exclude each other')
  if (!LANGUAGES.includes(lang)) return refuse(`--lang must be one of ${LANGUAGES.join(', ')}`)
  return null
}

function faultOfUser(command, { name, role }, [deed, email]) {
  if (command !== 'user') return null
  const refuse = (what) => ({ usage: `user ${deed}: ${what}` })
  if (!USER_DEEDS.includes(deed)) {
    return { usage: `user: needs ${NEEDS.user}, not ${JSON.stringify(deed)}` }
  }
  if (deed === 'list') return email === undefined ? null : refuse('takes no argument')
  if (email === undefined) return refuse('needs an EMAIL')
  if (deed !== 'add') return null
  if (!name?.trim()) return refuse('needs the person’s --name')
  return ROLES.includes(role) ? null : refuse(`needs a --role, one of ${ROLES.join(', ')}`)
}

function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(time || 0).toISOString().startsWith(text)
}

/** Node's own words for a fault of use, without its advice on how to quote. */
function sentence(message) {
  return message.split(/\. |\n/)[0].replace(/\.$/, '')
}
