import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { textOfBlocks } from './blocks'
import type { FileFault, OtherKind } from './model'
import { type Entry, entriesOf, pack, unpack, ZipFault } from './zip'

type WordRead =
  | { readonly ok: true; readonly text: string; readonly title: string | null }
  | { readonly ok: false; readonly fault: FileFault }

/** The parts of a Word file that hold words, or lead to them. Pictures and the like are not even unpacked. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

/** What other archives are, by a part that only they have. */
const OTHERS: readonly (readonly [part: RegExp, kind: OtherKind])[] = [
  [/^xl\/workbook\./, 'sheet'],
  [/^ppt\/presentation\./, 'slides'],
  [/^mimetype$/, 'openDocument'],
]

/** The text of a Word file (.docx), its paragraphs parted by an empty line; of changes only what now stands. */
export async function readWord(bytes: Uint8Array): Promise<WordRead> {
  try {
    const entries = entriesOf(bytes)
    if (!entries.some(({ name }) => name === 'word/document.xml')) return refuse(otherKind(entries))
    const wanted = entries.filter(({ name }) => PARTS.test(name))
    if (wanted.some(({ isEncrypted }) => isEncrypted))
      return { ok: false, fault: { reason: 'password' } }
    const parts = unpack(wanted)
    // Packed anew from what was measured: no other reading of the same file can unpack something else.
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(pack(parts)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`)
    return { ok: true, text: textOfBlocks(document.body), title: titleOf(parts) }
  } catch (error) {
    const reason = error instanceof ZipFault ? error.reason : 'damaged'
    return { ok: false, fault: { reason } }
  }
}

function refuse(what: OtherKind): WordRead {
  return { ok: false, fault: { reason: 'wrongType', what } }
}

function otherKind(entries: readonly Entry[]): OtherKind {
  const found = OTHERS.find(([part]) => entries.some(({ name }) => part.test(name)))
  return found?.[1] ?? 'archive'
}

/** The title among the file's properties. */
function titleOf(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const core = new TextDecoder().decode(parts.get('docProps/core.xml'))
  const { document } = parseHTML(core)
  return document.querySelector('dc\\:title')?.textContent?.trim() || null
}
