import type * as z from 'zod'
import type { Bilingual } from '@/lib/values/text'
import { type Complaint, complaints } from './faults'

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { en: 'text', ar: 'نصاً' },
  number: { en: 'a number', ar: 'رقماً' },
  int: { en: 'a whole number', ar: 'عدداً صحيحاً' },
  array: { en: 'a list', ar: 'قائمة' },
  object: { en: 'an object', ar: 'كائناً' },
}

/** Tells in our words what zod refused. `at` is where the refused entry stands. Needs `reportInput`. */
export function explain(issue: z.core.$ZodIssue, at: readonly PropertyKey[]): Complaint[] {
  const here = [...at, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ at: [...here, field], message: complaints.unknownField() }))
  }
  return [{ at: here, message: messageOf(issue) }]
}

function messageOf(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return complaints.missing()
      return complaints.wrongType(nameOf(issue.expected), issue.input)
    case 'invalid_value':
      if (issue.input === undefined) return complaints.missing()
      return complaints.notOneOf(issue.values, issue.input)
    case 'too_small':
      return complaints.tooSmall(Number(issue.minimum), issue.input)
    case 'too_big':
      if (issue.origin === 'string') return complaints.tooLong(Number(issue.maximum))
      return complaints.tooBig(Number(issue.maximum), issue.input)
    case 'invalid_union':
      return complaints.wrongType(
        { en: 'text or {"ar": …, "en": …}', ar: 'نصاً أو {"ar": …، "en": …}' },
        issue.input,
      )
    case 'invalid_format':
      return complaints.wrongType(nameOf('int'), issue.input)
    case 'custom':
      return issue.params?.say(issue.input)
    default:
      return { en: issue.message, ar: `قيمة غير مقبولة (${issue.message})` }
  }
}

function nameOf(expected: string): Bilingual {
  return TYPES[expected] ?? { en: expected, ar: expected }
}
