import type { Content } from './model'

/** Fields of an entry that hold several, each of which somebody may correct for itself. */
const COMPOUND = ['title', 'name', 'date']

/** A content with `title.ar`, `date.start` … as fields of their own, so that two corrections meet in no more than they share. */
export function spread(content: Content): Content {
  return Object.fromEntries(
    Object.entries(content).flatMap(([field, value]) =>
      COMPOUND.includes(field) && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([part, text]) => [`${field}.${part}`, text])
        : [[field, value]],
    ),
  )
}

/** The other way round. */
export function gathered(content: Content): Content {
  const whole: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(content)) {
    const [name = '', part] = field.split('.')
    if (part === undefined) whole[name] = value
    else whole[name] = { ...(whole[name] as object), [part]: value }
  }
  return whole
}

/** The field in which a fault of a bundle with one entry stands: `incidents[0].date.end` → `date.end`. */
export function fieldAt(path: string): string {
  const [, rest = ''] = /^\w+\[0\]\.?(.*)$/.exec(path) ?? []
  const [name = '', part] = rest.replace(/\[\d+\]/g, '').split('.')
  return COMPOUND.includes(name) && part !== undefined ? `${name}.${part}` : name
}
