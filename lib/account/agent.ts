const BROWSERS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Headless)?Chrom(e|ium)\/|\bCriOS\//],
  ['Safari', /\bSafari\//],
]

const SYSTEMS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]

/** What people call the browser and the system that a `User-Agent` names ("Firefox, Linux"); null when it names none. */
export function agentName(agent: string): string | null {
  const known = [BROWSERS, SYSTEMS].flatMap((list) => {
    return list.find(([, mark]) => mark.test(agent))?.[0] ?? []
  })
  return known.length > 0 ? known.join(', ') : null
}
