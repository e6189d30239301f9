import * as z from 'zod'
import { answer, json } from '@/app/api/answer'
import { bodyOf } from '@/app/api/body'
import { callerOf } from '@/app/api/caller'
import { endpoint } from '@/app/api/endpoint'
import { Problem, problemOf } from '@/app/api/problem'
import { readQuery } from '@/app/api/query'
import { explainFault } from '@/lib/document/file/explain'
import { ENCODINGS, LARGEST_FILE } from '@/lib/document/file/model'
import { readFile } from '@/lib/document/file/read'
import { getDatabase } from '@/lib/server/db'

const query = z.object({
  encoding: z.enum(ENCODINGS).optional(),
})

export const { GET, HEAD, OPTIONS, PUT, PATCH, DELETE } = endpoint('GET /api/v1/text', async () => {
  throw new Problem(405, 'A file is read with POST: its bytes are the body.')
})

/** Takes the text out of a file. Nothing is stored, run or fetched, and nothing leaves this machine. */
export async function POST(request: Request): Promise<Response> {
  try {
    await callerOf(getDatabase(), request, 'POST /api/v1/text')
    const { encoding } = readQuery(request, query)
    const bytes = await bodyOf(request, LARGEST_FILE)
    const read = bytes
      ? await readFile(bytes, { encoding: encoding ?? null })
      : ({ ok: false, fault: { reason: 'tooLarge' } } as const)
    if (read.ok) return answer(request, json(read.file))
    const { fault } = read
    const status = fault.reason === 'tooLarge' ? 413 : fault.reason === 'wrongType' ? 415 : 422
    throw new Problem(status, explainFault(fault).en, { fault })
  } catch (error) {
    return problemOf(request, error)
  }
}
