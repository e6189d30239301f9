// The help texts. Kept apart from the commands, which take a second to load.

const OVERVIEW = `mizan lines up what each party to a conflict, and each outlet, says about the same incident.

Usage: mizan COMMAND [ARGUMENTS]

  import FILE      take in a bundle (mizan-bundle/1), all of it or nothing
  export [FILE]    write everything as one bundle
  compare KEY      line up the accounts of an incident
  extract FILE     propose the claims in a text, Arabic or English; nothing is stored
  annotations KEY  write the notes on a document as W3C Web Annotations, or take some in
  list             list the incidents, the sharpest differences first
  help [COMMAND]   tell more of a command

  --help           this page
  --version        the version
  --lang en|ar     the language of what is printed

Examples:
  mizan import accounts.json
  mizan list
  mizan compare bridge-2018-10-12
  mizan compare bridge-2018-10-12 --reading acled --csv > bridge.csv
  mizan export backup.json

The database is the one that DATABASE_URL names (file:PATH or postgresql://…), else data/mizan.db in
Mizan's folder. It is created if it is missing.

Exit status: 0 done, 1 refused or failed, 2 wrong usage.
`

const PAGES = {
  import: `Usage: mizan import FILE [--lang en|ar]

Takes in a bundle (mizan-bundle/1, see docs/bundle.md), all of it or nothing. FILE may be - for standard input.
The same bundle twice changes nothing. When it is refused, every fault is printed as FILE:LINE: path: reason
and the database is as before.

Examples:
  mizan import accounts.json
  curl -s https://example.org/bundle.json | mizan import -
`,
  export: `Usage: mizan export [FILE]

Writes everything that the database holds as one bundle to FILE, or to standard output. Importing it into an
empty database and exporting again gives the same bytes.

Examples:
  mizan export backup.json
  mizan export | gzip > backup.json.gz
`,
  compare: `Usage: mizan compare KEY [--reading literal|acled|airwars] [--json|--csv] [--lang en|ar]

Lines up what every source says on every measure of an incident: findings first, then the figures.

  --reading R    how vague words are read as numbers (default: literal)
  --json         the comparison as JSON, as the API gives it
  --csv          one line a cell, for spreadsheets (UTF-8)

Examples:
  mizan compare bridge-2018-10-12
  mizan compare bridge-2018-10-12 --lang ar
  mizan compare bridge-2018-10-12 --reading airwars --json
`,
  extract: `Usage: mizan extract FILE [--published YYYY-MM-DD] [--json] [--lang en|ar]

Reads a text and proposes the claims in it, each with the words it comes from. Nothing is stored: the machine
proposes, a person decides. FILE may be - for standard input. Known names come from the database.

  --published D  the day on which the text was published, for "yesterday" and the like
  --json         the proposals as JSON (see docs/extraction.md)

Examples:
  mizan extract statement.txt
  mizan extract - --published 2018-10-13 --json < article.txt
`,
  annotations: `Usage: mizan annotations KEY [--import FILE] [--lang en|ar]

Writes the notes on a document to standard output, as a W3C AnnotationCollection (JSON-LD, see docs/annotations.md).

  --import FILE  take in a file of W3C annotations of that document instead, all of it or nothing; - reads
                 standard input. The same file twice changes nothing.

Examples:
  mizan annotations bridge-report > notes.jsonld
  mizan annotations bridge-report --import notes.jsonld
`,
  list: `Usage: mizan list [--json] [--lang en|ar]

Lists the incidents that are part of no other, the sharpest differences first.

Examples:
  mizan list
  mizan list --json
`,
}

export const COMMANDS = Object.keys(PAGES)

/** @param {string | null} command null for the overview */
export function helpOf(command) {
  return command === null ? OVERVIEW : PAGES[command]
}
