import type { ExchangeKey } from '@/lib/annotation/exchange-target'
import { ANNO_TYPE } from '@/lib/annotation/jsonld'
import { exportAnnotations } from '@/lib/annotation/queries'
import type { Content } from './answer'
import type { Asked } from './endpoint'
import { found } from './problem'
import { refuseQuery } from './query'

/** The annotations of something, as a file. */
export async function collectionOf(
  on: ExchangeKey,
  { db, request }: Omit<Asked<unknown>, 'params'>,
): Promise<Content> {
  refuseQuery(request)
  const [noun, key] = 'incident' in on ? ['incident', on.incident] : ['document', on.document]
  const collection = found(await exportAnnotations(db, on), noun, key)
  return {
    body: `${JSON.stringify(collection, null, 2)}\n`,
    type: ANNO_TYPE,
    headers: { 'Content-Disposition': `inline; filename="${key}.annotations.jsonld"` },
  }
}
