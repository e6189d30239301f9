import { climb } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { sourceColumns, toSource } from '@/lib/source/columns'
import type { OriginLink } from './view'

type Link = OriginLink & { readonly next: string | null }

/** Everything that the given claims repeat, to the end of every chain, in one statement a level. */
export async function listLinks(
  db: Transaction,
  rows: readonly { readonly basedOnKey: string | null }[],
): Promise<Map<string, Link>> {
  const repeated = rows.flatMap(({ basedOnKey }) => basedOnKey ?? [])
  const found = await climb(repeated, 'basedOnKey', (keys) =>
    db.claim.findMany({
      where: { key: { in: keys } },
      select: {
        key: true,
        basedOnKey: true,
        documentKey: true,
        incidentKey: true,
        claimant: { select: sourceColumns },
      },
    }),
  )
  const links = found.map(({ key, basedOnKey, documentKey, incidentKey, claimant }): Link => {
    const link = { claim: key, document: documentKey, incident: incidentKey }
    return { ...link, claimant: toSource(claimant), next: basedOnKey }
  })
  return new Map(links.map((link) => [link.claim, link]))
}

/** What a claim repeats, from there to the origin. */
export function chainFrom(start: string | null, links: ReadonlyMap<string, Link>): OriginLink[] {
  const chain: OriginLink[] = []
  let link = links.get(start ?? '')
  while (link) {
    const { next, ...rest } = link
    chain.push(rest)
    link = links.get(next ?? '')
  }
  return chain
}
