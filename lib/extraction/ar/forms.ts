/** One way of taking an Arabic word apart: its stem, and the clitics before it. */
export interface Form {
  readonly stem: string
  /** و or ف stands before it: it is joined to what came before. */
  readonly joined: boolean
  /** The preposition that is written on it. */
  readonly by: 'ب' | 'ل' | 'ك' | null
  /** It has the article. */
  readonly definite: boolean
}

const SHORTEST = 2

/**
 * The ways in which a folded word can be read, the longest stem first: as it stands, then without و or ف, then
 * without ب, ل or ك, then without the article (of which لل and بال are shapes). A lexicon decides which holds.
 */
export function formsOf(word: string): readonly Form[] {
  const forms: Form[] = []
  for (const joined of [false, true]) {
    if (joined && !/^[وف]/.test(word)) continue
    const bare = joined ? word.slice(1) : word
    add(forms, { stem: bare, joined, by: null, definite: false })
    if (bare.startsWith('ال')) {
      add(forms, { stem: bare.slice(2), joined, by: null, definite: true })
    }
    const by = bare[0]
    if (by !== 'ب' && by !== 'ل' && by !== 'ك') continue
    const rest = bare.slice(1)
    if (by === 'ل' && rest.startsWith('ل')) {
      add(forms, { stem: rest.slice(1), joined, by, definite: true })
      add(forms, { stem: rest, joined, by, definite: false })
    } else if (rest.startsWith('ال')) {
      add(forms, { stem: rest.slice(2), joined, by, definite: true })
      add(forms, { stem: rest, joined, by, definite: false })
    } else add(forms, { stem: rest, joined, by, definite: false })
  }
  return forms
}

function add(forms: Form[], form: Form): void {
  if (form.stem.length >= SHORTEST) forms.push(form)
}

/** The shapes under which the first word of a name may be known: with the article too, where لل hides it. */
export function nameShapes(word: string): readonly string[] {
  // «ي ب ك»: a letter alone bears nothing.
  if (word.length < SHORTEST) return [word]
  return [
    ...new Set(
      formsOf(word).flatMap(({ stem, definite }) => (definite ? [`ال${stem}`, stem] : [stem])),
    ),
  ]
}
