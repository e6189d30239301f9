import type { Refusal, Role, Scope } from '@/lib/account/model'

/*
 * What the forms of accounts know of what became of the last time they were sent. A form works without scripts too:
 * what is typed comes back with the answer, except secrets.
 */

/** `wrong` never says what was wrong, nor whether there is such an account. */
export type SignInFault = 'invalid' | 'wrong' | 'tooMany' | 'wrongCode'

export interface SignInState {
  readonly step: 'password' | 'code'
  readonly email: string
  readonly fault: SignInFault | null
}

export type SignIn = (last: SignInState, form: FormData) => Promise<SignInState>

/** What can be wrong in a form about a person. `ended`: the link does not work, or no longer. */
export type FieldFault = 'name' | 'email' | 'password' | 'repeat'

export interface LinkState {
  readonly name: string
  readonly email: string
  readonly faults: readonly FieldFault[]
  readonly isEnded: boolean
}

export type TakeLink = (last: LinkState, form: FormData) => Promise<LinkState>

/** What can be wrong with what somebody does on the page of their own account. */
export type OwnFault = 'wrong' | 'tooMany' | 'password' | 'repeat' | 'wrongCode' | Refusal

/** Of a form that only asks to be sent. */
export interface OwnState {
  readonly isDone: boolean
  readonly fault: OwnFault | null
}

export const UNSENT: OwnState = { isDone: false, fault: null }

export type OwnAction = (last: OwnState, form: FormData) => Promise<OwnState>

/** An authenticator that is being set up: shown once. */
export interface Enrolment {
  readonly secret: string
  readonly uri: string
  readonly backupCodes: readonly string[]
}

export interface EnrolmentState {
  readonly enrolment: Enrolment | null
  readonly fault: OwnFault | null
}

export type BeginSecondFactor = (last: EnrolmentState, form: FormData) => Promise<EnrolmentState>

export interface TokenState {
  /** The new token: shown once. */
  readonly token: string | null
  readonly name: string
  readonly fault: 'name' | 'scopes' | Refusal | null
}

export type IssueToken = (last: TokenState, form: FormData) => Promise<TokenState>

/** What became of a button that stands alone. */
export type PressState =
  | { readonly ok: true; readonly link: string | null }
  | { readonly ok: false; readonly reason: 'gone' | 'lastAdmin' | 'deactivated' | Refusal }
  | null

export type Press = (last: PressState, form: FormData) => Promise<PressState>

export interface NewPersonState {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly faults: readonly ('name' | 'email' | 'taken')[]
  readonly refusal: Refusal | null
  /** The address to give to the new person: shown once. */
  readonly link: string | null
}

export type AddPerson = (last: NewPersonState, form: FormData) => Promise<NewPersonState>

/** What a token may be used for, as the form names it. */
export const scopeField = (scope: Scope) => `scope-${scope}`
