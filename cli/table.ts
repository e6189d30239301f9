/** Columns of a terminal that a text takes: marks and invisible characters take none. */
function widthOf(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length
}

/** Lines whose cells stand beneath each other, two spaces apart. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))
    }
  }
  return rows.map((row) => {
    const cells = row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell)))
    return cells.join('  ').trimEnd()
  })
}

/** Keys that differ from the given one by few letters, or hold it; the nearest first, three at most. */
export function nearKeys(key: string, keys: readonly string[]): string[] {
  const near = keys.map((other) => {
    const holds = key.length > 2 && (other.includes(key) || key.includes(other))
    return { other, distance: holds ? 1 : distanceOf(key, other) }
  })
  return near
    .filter(({ distance }) => distance <= Math.max(2, key.length / 4))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ other }) => other)
}

/** How many letters have to be put in, left out or replaced (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = row
  }
  return before[b.length] ?? 0
}
