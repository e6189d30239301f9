import * as z from 'zod'

/** The largest number that an entry can have in both databases. */
const item = z.int().min(1).max(2_147_483_647)

/** What somebody can do with their inbox. All that was shown is read at once up to the last of it: not what came since. */
export const inboxWish = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['read', 'unread']), items: z.array(item).min(1).max(10_000) }),
  z.strictObject({ do: z.literal('readAll'), upTo: item }),
])

export type InboxWish = z.output<typeof inboxWish>
