import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { publicUrl } from './database-url'
import { OperatorError } from './operator-error'

const partIsFile = (place: string) =>
  `The folder of the database ${place} cannot be made: part of its path is a file.`

/** What the drivers, the file system and the migration engine say, as the operator's sentence about `place`. */
const sentences: Record<string, (place: string) => string> = {
  SQLITE_NOTADB: (place) =>
    `${place} is not an SQLite database, or is damaged: move it away or restore a backup.`,
  SQLITE_CORRUPT: (place) => `The database ${place} is damaged: restore a backup.`,
  SQLITE_CANTOPEN: (place) => `The database ${place} cannot be opened as a file.`,
  SQLITE_READONLY: (place) => `The database ${place} is read-only for this user.`,
  SQLITE_FULL: (place) => `The disk that holds the database ${place} is full.`,
  ENOSPC: (place) => `The disk that holds the database ${place} is full.`,
  ENOTDIR: partIsFile,
  EEXIST: partIsFile,
  EACCES: (place) => `The database ${place} or its folder is not writable for this user.`,
  EPERM: (place) => `The database ${place} or its folder is not writable for this user.`,
  ENOENT: (place) => `The folder of the database ${place} cannot be made.`,
  EROFS: (place) => `The database ${place} is on a read-only disk.`,
  DatabaseNotReachable: (place) => `No PostgreSQL answers at ${place}.`,
  ConnectionClosed: (place) => `The PostgreSQL at ${place} closed the connection.`,
  AuthenticationFailed: (place) => `PostgreSQL refused the user or the password of ${place}.`,
  DatabaseAccessDenied: (place) => `PostgreSQL does not let this user into ${place}.`,
  DatabaseDoesNotExist: (place) =>
    `The database ${place} does not exist and this user may not create it.`,
  SocketTimeout: (place) =>
    `The database ${place} is in use by another program: stop that one and start again.`,
  P3005: (place) => `The database ${place} holds other tables and no Mizan: name an empty one.`,
}

/**
 * Turns a fault that the operator can mend into an OperatorError; any other error comes back as it is.
 * @param url the database that was being opened; its password is never shown
 */
export function explain(error: unknown, url: string): unknown {
  if (error instanceof OperatorError) return error
  for (const name of namesOf(error)) {
    const sentence = sentences[name]
    if (sentence) return new OperatorError(sentence(publicUrl(url)), { cause: error })
  }
  return error
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const names = 'code' in error ? [String(error.code)] : []
  if (error instanceof DriverAdapterError) {
    names.push(error.cause.kind, error.cause.originalCode ?? '')
  }
  // The migration engine is older than this kind, and tells of it as a word that it does not know.
  if (error.message.includes('unknown variant `SocketTimeout`')) names.push('SocketTimeout')
  return names
}

/** Whether the driver reported this kind of fault, e.g. `TableDoesNotExist`. */
export function isFault(error: unknown, name: string): boolean {
  return namesOf(error).includes(name)
}
