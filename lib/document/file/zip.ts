import { crc32, inflateRawSync } from 'node:zlib'

/** The largest that the parts of an archive which are read may be when they are unpacked, in bytes. */
export const LARGEST_UNPACKED = 32 * 1024 * 1024

/** An entry of an archive's directory. */
export interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly packed: Uint8Array
}

/** The archive cannot be read, or unpacks to more than is taken in. */
export class ZipFault extends Error {
  override name = 'ZipFault'

  constructor(readonly reason: 'damaged' | 'unpacksTooLarge') {
    super(reason)
  }
}

const [END, DIRECTORY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]

/** The end of the directory is this long, plus a comment of at most 65,535 bytes. */
const END_LENGTH = 22

/**
 * The entries of a zip archive, still packed, as its directory lists them (PKWARE APPNOTE 4.3).
 * @throws ZipFault when the directory is not there or leads out of the file
 */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = endOf(view)
    const entries: Entry[] = []
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== DIRECTORY) throw new ZipFault('damaged')
      const [nameLength, extra, comment] = [28, 30, 32].map((n) => view.getUint16(at + n, true))
      const size = view.getUint32(at + 20, true)
      const local = view.getUint32(at + 42, true)
      if (view.getUint32(local, true) !== LOCAL) throw new ZipFault('damaged')
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      if (start + size > bytes.length) throw new ZipFault('damaged')
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength as number))),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        packed: bytes.subarray(start, start + size),
      })
      at += 46 + (nameLength as number) + (extra as number) + (comment as number)
    }
    return entries
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault('damaged')
  }
}

/**
 * Unpacks entries, and stops as soon as together they are larger than is taken in: what an archive says of its own
 * sizes is not believed.
 * @throws ZipFault
 */
export function unpack(
  entries: readonly Entry[],
  most = LARGEST_UNPACKED,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let left = most
  for (const { name, method, packed } of entries) {
    const part = method === 0 ? packed : inflate(packed, method, left)
    left -= part.length
    if (left < 0) throw new ZipFault('unpacksTooLarge')
    parts.set(name, part)
  }
  return parts
}

/** An archive of these parts, none of them packed. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, part] of parts) {
    const name = Buffer.from(path)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(part), 10)
    facts.writeUInt32LE(part.length, 14)
    facts.writeUInt32LE(part.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    files.push(number(LOCAL), facts, name, Buffer.from(part))
    directory.push(number(DIRECTORY), Buffer.from([20, 0]), facts, place, name)
    offset += 4 + facts.length + name.length + part.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(END_LENGTH - 4)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, listed, number(END), end])
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new ZipFault('damaged')
}

function inflate(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method !== 8) throw new ZipFault('damaged')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ZipFault(code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacksTooLarge' : 'damaged')
  }
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
