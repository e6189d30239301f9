// The help texts. Kept apart from the commands, which take a second to load.

const OVERVIEW = `mizan lines up what each party to a conflict, and each outlet, says about the same incident.

Usage: mizan COMMAND [ARGUMENTS]

  import FILE      take in a bundle (mizan-bundle/1), all of it or nothing
  export [FILE]    write everything as one bundle
  compare KEY      line up the accounts of an incident
  extract FILE…    propose the claims in texts, Arabic or English; nothing is stored
  annotations KEY  write the notes on a document as W3C Web Annotations, or take some in
  audit verify     check that nobody edited, deleted or inserted an entry of the log
  redact FILE      remove a name or a detail for somebody's safety, from everything and for ever
  user DEED        add people, list them, deactivate them, make them a new link
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
  export: `Usage: mizan export [FILE] [--published]

Writes everything that the database holds as one bundle to FILE, or to standard output. Importing it into an
empty database and exporting again gives the same bytes. With --published: only what the public reads.

Examples:
  mizan export backup.json
  mizan export | gzip > backup.json.gz
`,
  compare: `Usage: mizan compare KEY [--published] [--reading literal|acled|airwars] [--json|--csv] [--lang en|ar]

Lines up what every source says on every measure of an incident: findings first, then the figures.

  --reading R    how vague words are read as numbers (default: literal)
  --json         the comparison as JSON, as the API gives it
  --csv          one line a cell, for spreadsheets (UTF-8)
  --published    as the last published version has it, instead of what the desk has now

Examples:
  mizan compare bridge-2018-10-12
  mizan compare bridge-2018-10-12 --lang ar
  mizan compare bridge-2018-10-12 --reading airwars --json
`,
  extract: `Usage: mizan extract FILE… [--published YYYY-MM-DD] [--json] [--lang en|ar]

Reads texts and proposes the claims in them, each with the words it comes from. Nothing is stored: the machine
proposes, a person decides. A FILE is a text in any usual encoding, a web page (.html), a Word file (.docx) or a
PDF with a text layer, told by its content; - is standard input. Known names come from the database.

  --published D  the day on which the texts were published, for "yesterday" and the like; unless you give it,
                 the day that a web page states
  --json         the proposals as JSON (see docs/extraction.md); with several files one object a line, each
                 with its file

A file that cannot be read is told on standard error; the others are read all the same, and the exit status is 1.

Examples:
  mizan extract statement.txt
  mizan extract - --published 2018-10-13 --json < article.txt
  mizan extract statements/*.docx --json > proposals.jsonl
`,
  annotations: `Usage: mizan annotations KEY [--incident] [--import FILE] [--lang en|ar]

Writes the notes on a document to standard output, as a W3C AnnotationCollection (JSON-LD, see docs/annotations.md).

  --incident     the notes on the cells of the comparison of an incident, which has that KEY
  --import FILE  take in a file of W3C annotations of the same instead, all of it or nothing; - reads
                 standard input. The same file twice changes nothing.

Examples:
  mizan annotations bridge-report > notes.jsonld
  mizan annotations bridge-report --import notes.jsonld
  mizan annotations bridge --incident > cells.jsonld
`,
  audit: `Usage: mizan audit verify [--head HASH] [--lang en|ar]

Reads the whole log, in which every entry carries the hash of the one before, and names every entry that was
edited, deleted, inserted or moved behind Mizan's back. Prints how many entries there are and the hash of the
last one: note it, on paper or elsewhere, since only a noted hash shows that the end of a log was cut off.

  --head HASH    a hash that was noted earlier, which must still be in the log

Exit status 1: something is wrong with the log.

Examples:
  mizan audit verify
  mizan audit verify --head 3b0c51f5…
`,
  redact: `Usage: mizan redact FILE [--inside] [--reason REASON --yes] [--lang en|ar]

Removes names and details for somebody's safety: from every document, claim, note, draft, publication and from the
log, with all earlier versions, whatever way they are spelt (see docs/redaction.md). There is no way back: what was
removed is kept nowhere. FILE has one name or detail a line; - reads them from standard input. They are never
taken from the command line, which others can see and shells remember. Delete the file afterwards.

Without --yes nothing is changed: it is told where the words stand.

  --inside         also where the words are a part of longer ones
  --reason REASON  why, which stays in the log; it must not hold the words
  --yes            remove them

Examples:
  mizan redact -                       (type the words, then Ctrl-D)
  mizan redact words.txt --reason "Asked by the family" --yes
`,
  user: `Usage: mizan user add EMAIL --name NAME --role viewer|annotator|editor|admin
       mizan user list
       mizan user deactivate EMAIL
       mizan user reset EMAIL

Manages the people who have accounts (see docs/accounts.md). Nobody is given a password: add and reset print the
path of a page, to be put after the address of this Mizan, on which the person sets their own. It works once, for
three days. When it is used, an earlier password and a second factor end.

  deactivate     ends what somebody may do, at once; what they did stays. The last admin cannot be deactivated.

Examples:
  mizan user add rana@desk.example --name "Rana" --role editor
  mizan user list
  mizan user reset rana@desk.example
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
