import account from './account.ar.json'
import annotations from './annotations.ar.json'
import common from './ar.json'
import assessment from './assessment.ar.json'
import board from './board.ar.json'
import drafts from './drafts.ar.json'
import entries from './entries.ar.json'
import inbox from './inbox.ar.json'
import intake from './intake.ar.json'
import publication from './publication.ar.json'
import queue from './queue.ar.json'
import reading from './reading.ar.json'
import redaction from './redaction.ar.json'
import review from './review.ar.json'
import sensitive from './sensitive.ar.json'

/** All that the pages say in Arabic: what has much to say keeps a file of its own beside the common one. */
export const ARABIC = {
  ...common,
  ...account,
  ...annotations,
  ...assessment,
  ...board,
  ...drafts,
  ...entries,
  ...inbox,
  ...intake,
  ...publication,
  ...queue,
  ...reading,
  ...redaction,
  ...review,
  ...sensitive,
}
