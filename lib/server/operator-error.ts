/**
 * A fault that the person who runs Mizan can mend: its message is one sentence for them, without a stack trace.
 * Programs catch it at the top, print the message and exit with 1; everything else is a bug and keeps its trace.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
