import type { Link } from './tie'

/** Links as the sentence tells them, a total before its parts. */
export function inOrder(links: readonly Link[]): readonly Link[] {
  const keys: number[] = []
  for (const { counted, partOf } of links) {
    const total = typeof partOf === 'number' ? (keys[partOf] ?? 0) + 0.5 : 0
    keys.push(Math.max(counted.from, total))
  }
  const order = [...links.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number))
  return order.map((index) => {
    const link = links[index] as Link
    const { partOf } = link
    return typeof partOf === 'number' ? { ...link, partOf: order.indexOf(partOf) } : link
  })
}
