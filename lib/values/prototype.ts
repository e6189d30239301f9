/** Names by which a careless program would reach an object's prototype. Zod passes over the first of them. */
export function isPrototypeName(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype'
}

/** Whether any object in a value read from JSON has a field of such a name. */
export function hasPrototypeName(value: unknown): boolean {
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Object.keys(next).some((name) => !Array.isArray(next) && isPrototypeName(name))) return true
    waiting.push(...Object.values(next))
  }
  return false
}
