/** Where the arrows lead: rows down, columns along the line of writing. */
const STEPS: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** True for an event that asks for nothing special: no modifier, and the main button of a pointer. */
export function isPlain(event: MouseEvent | KeyboardEvent): boolean {
  const isMain = !(event instanceof MouseEvent) || event.button === 0
  const isModified = event.ctrlKey || event.metaKey || event.altKey
  return isMain && !isModified && !(event instanceof MouseEvent && event.shiftKey)
}

/** True while keys belong to a field or a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null
}

/** Moves the focus to a cell, which becomes the one that Tab stops at, and brings it into view. */
export function moveTo(cell: HTMLElement): void {
  const board = cell.closest('table')
  if (board) {
    for (const other of cellsOf(board)) other.tabIndex = -1
    cell.tabIndex = 0
  }
  cell.focus()
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/**
 * The cell that a key leads to from the one in focus, or null when it leads nowhere. Left and right are those of
 * the eye: in Arabic the next source is to the left.
 */
export function targetOf(board: HTMLElement, key: string): HTMLElement | null {
  const from = document.activeElement
  if (!(from instanceof HTMLElement) || from.dataset.cell === undefined) return null
  const [row, column] = positionOf(from)
  if (key === 'Home' || key === 'End') {
    const line = cellsOf(board).filter((cell) => positionOf(cell)[0] === row)
    return (key === 'Home' ? line[0] : line.at(-1)) ?? null
  }
  const step = STEPS[key]
  if (step === undefined) return null
  const along = getComputedStyle(board).direction === 'rtl' ? -step[1] : step[1]
  return cellAt(board, row + step[0], column + along) ?? null
}

/**
 * Where Tab leads between the open cell and its evidence, which stands after the whole board: into it, and back
 * from its first stop. Null where Tab goes its own way.
 */
export function acrossOf(board: HTMLElement, { shiftKey }: KeyboardEvent): HTMLElement | null {
  const cell = board.querySelector<HTMLElement>('[data-cell][aria-current]')
  const first = board.querySelector<HTMLElement>('[data-evidence] a')
  if (cell === null || first === null) return null
  const [from, to] = shiftKey ? [first, cell] : [cell, first]
  return document.activeElement === from ? to : null
}

function cellAt(board: HTMLElement, row: number, column: number): HTMLElement | null {
  return (
    board.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`) ??
    (column < 0 ? board.querySelector<HTMLElement>(`[data-cell="${row},0"]`) : null)
  )
}

function positionOf(cell: HTMLElement): [row: number, column: number] {
  const [row, column] = (cell.dataset.cell ?? '').split(',').map(Number)
  return [row ?? 0, column ?? 0]
}

function cellsOf(board: HTMLElement): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>('[data-cell]')]
}
