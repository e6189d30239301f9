/**
 * Lets something be written down that nobody waits for: a page is not held up while a long import writes, and not lost
 * when this cannot be written at all. Only for what is noted again soon.
 */
export function unawaited(write: PromiseLike<unknown>): void {
  Promise.resolve(write).catch(() => undefined)
}
