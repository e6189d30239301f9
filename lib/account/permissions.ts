import { type Person, type Refusal, ROLES, type Role } from './model'

/** Whether somebody may do something; null is a reader who is not signed in. */
type Predicate = (person: Person | null) => boolean

const everybody: Predicate = () => true
const whoeverIsSignedIn: Predicate = (person) => person !== null
const annotators = from('annotator')
const editors = from('editor')
const admins = from('admin')

/**
 * Who may do what: the one table of permissions. Every page, every action and every route of the API names one of
 * these acts (app/access/table.ts); a person who has been deactivated is nobody here.
 */
export const PERMISSIONS = {
  /** Read what is public: incidents, documents, sources, claims, by page or by API. */
  read: everybody,
  /** Choose how pages look, sign in, sign out, use a link to set a password. */
  come: everybody,
  /** Read the notes that people write on documents, claims and cells. */
  readNotes: whoeverIsSignedIn,
  /** Change one's own password, second factor, sessions and tokens; read one's own inbox. */
  keepOwnAccount: whoeverIsSignedIn,
  /** Store a new document, fetch one from an address, say what graphic matter a document holds. */
  addDocuments: annotators,
  /**
   * Decide on what the reader proposes; correct claims, incidents and places; assign, tag, move, submit and withdraw
   * claims.
   */
  recordClaims: annotators,
  /** Write notes, answer and settle them, place them in new versions, take in a file of them. */
  annotate: annotators,
  /** Approve or return what others recorded. */
  review: editors,
  /** Merge two incidents into one, take a merger back, split an incident. */
  regroupIncidents: editors,
  /** Read what editors make of the rows of a comparison before it is published, and who they are. */
  readAssessments: whoeverIsSignedIn,
  /** Assess the rows of a comparison, dissent from others' assessments, take one's own back. */
  assess: editors,
  /** Publish a comparison, and withdraw what was published. */
  publish: editors,
  /** Add people, change their roles, deactivate them, send them new links. */
  managePeople: admins,
  /** Remove a name or a detail for somebody's safety, for ever. */
  redact: admins,
  /** Correct sources, and say how reliable they are. */
  manageSources: admins,
  /** Change settings. */
  manageSettings: admins,
} as const satisfies Record<string, Predicate>

export type Act = keyof typeof PERMISSIONS

/** Whether somebody may do something. */
export function may(person: Person | null, act: Act): boolean {
  return PERMISSIONS[act](person)
}

/** Why somebody may not do something; null when they may. */
export function refusalOf(person: Person | null, act: Act): Refusal | null {
  if (may(person, act)) return null
  return person === null ? 'signedOut' : 'notAllowed'
}

/** Everybody who has this role or one that may do more. */
function from(role: Role): Predicate {
  return (person) => person !== null && ROLES.indexOf(person.role) >= ROLES.indexOf(role)
}
