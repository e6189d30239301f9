import { PrismaPg } from '@prisma/adapter-pg'
import type { Transaction } from '@prisma/driver-adapter-utils'

/**
 * Prisma's adapter for PostgreSQL, with the queries of a transaction sent one after the other. Prisma reads several
 * relations of a row at once; in a transaction they share a connection, on which `pg` warns of a second query while
 * one is under way, and will refuse it in its next version.
 */
export class PostgresqlAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolation) => inTurn(await start(isolation))
    return adapter
  }
}

function inTurn(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  function turn<T>(send: () => Promise<T>): Promise<T> {
    const answer = last.then(send)
    // A query that fails does not hold up the next: what follows it is the transaction's to decide.
    last = answer.catch(() => undefined)
    return answer
  }
  const queryRaw = transaction.queryRaw.bind(transaction)
  const executeRaw = transaction.executeRaw.bind(transaction)
  transaction.queryRaw = (query) => turn(() => queryRaw(query))
  transaction.executeRaw = (query) => turn(() => executeRaw(query))
  return transaction
}
