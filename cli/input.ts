import { open } from 'node:fs/promises'
import { OperatorError } from '@/lib/server/operator-error'

/**
 * The bytes of a file, or of standard input when it is `-`. Of one that is too large just enough is read to be
 * refused.
 * @param most how many bytes may be taken in
 * @throws OperatorError when it cannot be read
 */
export async function readInput(file: string, most: number): Promise<Uint8Array> {
  if (file === '-') return collect(process.stdin, most)
  try {
    const handle = await open(file)
    if ((await handle.stat()).isDirectory()) {
      await handle.close()
      throw new OperatorError(`${file} is a folder, not a file.`)
    }
    return await collect(handle.createReadStream(), most)
  } catch (error) {
    if (error instanceof OperatorError) throw error
    throw new OperatorError(`${file} cannot be read: ${reasonOf(error)}.`)
  }
}

async function collect(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    size += bytes.length
    if (size > most) break
  }
  return Buffer.concat(chunks)
}

function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EACCES':
      return 'this user may not read it'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
