import account from './account.en.json'
import annotations from './annotations.en.json'
import assessment from './assessment.en.json'
import board from './board.en.json'
import drafts from './drafts.en.json'
import common from './en.json'
import entries from './entries.en.json'
import inbox from './inbox.en.json'
import intake from './intake.en.json'
import publication from './publication.en.json'
import queue from './queue.en.json'
import reading from './reading.en.json'
import redaction from './redaction.en.json'
import review from './review.en.json'
import sensitive from './sensitive.en.json'

/** The same in English. */
export const ENGLISH = {
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
