'use client'

import { createContext, type ReactNode, use } from 'react'
import type { KeptDrafts } from '@/lib/draft/model'

/** Whose forms these are, and what the server has kept of them. */
interface Drafts {
  /** Id of who fills them in; null for nobody, of whom nothing is kept. */
  readonly person: string | null
  /** What they are about, as the server names it: `claims/KEY`. */
  readonly about: string
  readonly kept: KeptDrafts
}

const Context = createContext<Drafts>({ person: null, about: '', kept: {} })

/** Gives the forms within it what was kept of them. */
export function DraftsProvider({
  person,
  about,
  kept,
  children,
}: Drafts & { readonly children: ReactNode }) {
  return <Context value={{ person, about, kept }}>{children}</Context>
}

export const useDrafts = () => use(Context)
