'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Doers } from '@/lib/account/doer'
import type { Mentionable } from '@/lib/annotation/mention'

/** Whom a note can mention, and all whose names are known, which those are a part of. */
interface People {
  readonly offered: readonly Mentionable[]
  readonly known: readonly Mentionable[]
}

const Context = createContext<People>({ offered: [], known: [] })

/** Gives the notes below it the people whom they can mention. */
export function PeopleOfNotes({
  people,
  doers,
  children,
}: {
  people: readonly Mentionable[]
  doers: Doers
  children: ReactNode
}) {
  const value = useMemo(() => {
    const offered = new Set(people.map(({ id }) => id))
    // Who has left is not offered, and still called by name in what was written before.
    const others = [...doers.names].flatMap(([id, name]) => (offered.has(id) ? [] : { id, name }))
    return { offered: people, known: [...people, ...others] }
  }, [people, doers])
  return <Context value={value}>{children}</Context>
}

export function usePeople(): People {
  return useContext(Context)
}
