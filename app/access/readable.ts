import { cache } from 'react'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { type Database, getDatabase } from '@/lib/server/db'
import { getWhoAsks } from './signed-in'

/**
 * The database that whoever asks may read: the desk's for who is signed in, and for everybody else the one that is made
 * of what was published. Pages that everybody may read take it from here.
 */
export const getReadable = cache(async (): Promise<Database> => {
  const db = getDatabase()
  return (await getWhoAsks()) === null ? (await getPublicRecord(db)).db : db
})
