/** Elements after which a new paragraph begins. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)

/** Elements whose words are not read by people. */
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG IFRAME OBJECT'.split(' '))

/**
 * The text of a part of a page, its paragraphs parted by an empty line and the lines within them by a line end; cells
 * of a table are parted by tabs. Blanks are drawn together as a browser draws them, but for the no-break space.
 */
export function textOfBlocks(root: Node): string {
  const paragraphs: string[] = []
  let line = ''
  const end = () => {
    const text = line.replace(/[ \t]*\n[ \t]*/g, '\n').trim()
    if (text !== '') paragraphs.push(text)
    line = ''
  }
  // Walked without recursion: a page may nest deeper than the stack.
  let node: Node | null = root.firstChild
  while (node !== null) {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT) line = joined(line, node.nodeValue ?? '')
    else if (name === 'BR') line += '\n'
    else if ((name === 'TD' || name === 'TH') && line !== '') line += '\t'
    else if (BLOCKS.has(name)) end()
    const child: Node | null = SILENT.has(name) ? null : node.firstChild
    if (child !== null) {
      node = child
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && BLOCKS.has(node.nodeName.toUpperCase())) end()
    }
    node = node === root ? null : (node?.nextSibling ?? null)
  }
  end()
  return paragraphs.join('\n\n')
}

const TEXT = 3

function joined(line: string, words: string): string {
  const drawn = words.replace(/[ \t\r\n\f]+/g, ' ')
  return /[\s]$/.test(line) || line === '' ? line + drawn.replace(/^ /, '') : line + drawn
}
