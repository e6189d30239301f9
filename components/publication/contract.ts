import type { Refusal } from '@/lib/account/model'
import type { Published, WithdrawnVersions } from '@/lib/publication/commands'

/** That an action did not get as far as the command. */
interface NotReached {
  readonly ok: false
  readonly reason: Refusal | 'invalid'
}

export type PublishAnswer = Published | NotReached
export type WithdrawAnswer = WithdrawnVersions | NotReached

export type Publish = (input: unknown) => Promise<PublishAnswer>
export type Withdraw = (input: unknown) => Promise<WithdrawAnswer>
