import type { Claim } from '@/lib/claim/model'

type Link = Pick<Claim, 'key' | 'claimant' | 'basedOn'>

/**
 * Tells who a claim first came from: the claimant at the end of its `basedOn` edges. Three outlets that repeat
 * one agency have one origin. An edge that leads to nothing known ends there. Outlets that only cite each other in
 * a circle have one origin too: whoever made the claim of the circle whose key is lowest.
 */
export function originsOf(claims: Iterable<Link>): (key: string) => string | undefined {
  const links = new Map<string, Link>()
  for (const claim of claims) links.set(claim.key, claim)
  const next = ({ basedOn }: Link) => (basedOn === null ? undefined : links.get(basedOn))
  return (key) => {
    let link = links.get(key)
    if (link === undefined || link.basedOn === null) return link?.claimant
    const way = new Set<Link>()
    for (let on: Link | undefined = link; on !== undefined; on = next(on)) {
      if (way.has(on)) return lowest(circle(on, next)).claimant
      way.add(on)
      link = on
    }
    return link.claimant
  }
}

/** The links of the circle that one of them stands in. */
function circle(start: Link, next: (link: Link) => Link | undefined): readonly Link[] {
  const links = [start]
  for (let on = next(start); on !== undefined && on !== start; on = next(on)) links.push(on)
  return links
}

function lowest(links: readonly Link[]): Link {
  return links.reduce((low, link) => (link.key < low.key ? link : low))
}
