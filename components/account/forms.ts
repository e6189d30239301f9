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
