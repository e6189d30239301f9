import type { Claim } from '@/lib/claim/model'

type Link = Pick<Claim, 'key' | 'claimant' | 'basedOn'>

/**
 * Tells who a claim first came from: the claimant at the end of its `basedOn` edges. Three outlets that repeat
 * one agency have one origin. An edge that leads nowhere, or back into the chain, ends there.
 */
export function originsOf(claims: Iterable<Link>): (key: string) => string | undefined {
  const links = new Map<string, Link>()
  for (const claim of claims) links.set(claim.key, claim)
  return (key) => {
    const seen = new Set<string>()
    let link = links.get(key)
    while (link !== undefined && link.basedOn !== null && !seen.has(link.key)) {
      seen.add(link.key)
      const next = links.get(link.basedOn)
      if (next === undefined) break
      link = next
    }
    return link?.claimant
  }
}
