import type { Act } from '@/lib/account/permissions'

/*
 * Everything that somebody can reach, with what they must be allowed for it (lib/account/permissions.ts). A page, an
 * action or a route that is not named here does not compile, or fails tests/structure/access.test.ts.
 */

/** Every page, by its address after the language. */
export const PAGES = {
  '/': 'read',
  '/incidents': 'read',
  '/incidents/{key}': 'read',
  '/incidents/{key}/versions': 'read',
  '/incidents/{key}/versions/{number}': 'read',
  '/documents': 'read',
  '/documents/{key}': 'read',
  '/documents/{key}/changes': 'read',
  '/sources': 'read',
  '/sources/{key}': 'read',
  '/claims/{key}': 'read',
  '/{...rest}': 'read',
  '/documents/new': 'addDocuments',
  '/documents/{key}/read': 'recordClaims',
  '/claims/{key}/correct': 'recordClaims',
  '/incidents/{key}/publish': 'publish',
  '/review': 'recordClaims',
  '/review/{key}': 'recordClaims',
  '/incidents/{key}/assess': 'readAssessments',
  '/sign-in': 'come',
  '/set-up/{secret}': 'come',
  '/account': 'keepOwnAccount',
  '/inbox': 'keepOwnAccount',
  '/people': 'managePeople',
  '/redactions': 'redact',
} as const satisfies Record<string, Act>

/** Every action, by its name. */
export const ACTIONS = {
  choosePreferences: 'come',
  signIn: 'come',
  signOut: 'come',
  takeLink: 'come',
  changePassword: 'keepOwnAccount',
  beginSecondFactor: 'keepOwnAccount',
  confirmSecondFactor: 'keepOwnAccount',
  endSecondFactor: 'keepOwnAccount',
  endSession: 'keepOwnAccount',
  issueToken: 'keepOwnAccount',
  revokeToken: 'keepOwnAccount',
  settleInbox: 'keepOwnAccount',
  addPerson: 'managePeople',
  changeRole: 'managePeople',
  deactivatePerson: 'managePeople',
  reactivatePerson: 'managePeople',
  renewLink: 'managePeople',
  redact: 'redact',
  storeDocument: 'addDocuments',
  readAddress: 'addDocuments',
  accept: 'recordClaims',
  reject: 'recordClaims',
  merge: 'recordClaims',
  undo: 'recordClaims',
  propose: 'recordClaims',
  find: 'recordClaims',
  ask: 'recordClaims',
  correct: 'recordClaims',
  restore: 'recordClaims',
  stepClaim: 'recordClaims',
  decideReview: 'review',
  assess: 'assess',
  withdrawOwnAssessment: 'assess',
  publish: 'publish',
  withdraw: 'publish',
  actOnNotes: 'annotate',
  takeInNotes: 'annotate',
  describe: 'addDocuments',
} as const satisfies Record<string, Act>

/** Every route, with its method: those of the API, of which POST only reads a text and stores nothing, and our own pages'. */
export const ROUTES = {
  'GET /api/{...rest}': 'read',
  'GET /api/v1': 'read',
  'GET /api/v1/incidents': 'read',
  'GET /api/v1/incidents/{key}': 'read',
  'GET /api/v1/incidents/{key}/comparison': 'read',
  'GET /api/v1/incidents/{key}/annotations': 'readNotes',
  'GET /api/v1/incidents/{key}/versions': 'read',
  'GET /api/v1/incidents/{key}/versions/{number}': 'read',
  'GET /api/v1/feed': 'read',
  'GET /api/v1/documents': 'read',
  'GET /api/v1/documents/{key}': 'read',
  'GET /api/v1/documents/{key}/annotations': 'read',
  'GET /api/v1/sources': 'read',
  'GET /api/v1/sources/{key}': 'read',
  'GET /api/v1/claims': 'read',
  'GET /api/v1/claims/{key}': 'read',
  'GET /api/v1/bundle': 'read',
  // Tells that a text has to be sent with POST.
  'GET /api/v1/extraction': 'read',
  'GET /api/v1/text': 'read',
  'POST /api/v1/extraction': 'read',
  'POST /api/v1/text': 'read',
  'GET /api/desk': 'recordClaims',
  'PUT /api/drafts': 'annotate',
  'DELETE /api/drafts': 'annotate',
} as const satisfies Record<string, Act>

export type PageName = keyof typeof PAGES
export type ActionName = keyof typeof ACTIONS
export type RouteName = keyof typeof ROUTES
