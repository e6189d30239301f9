'use client'

import { createContext, type ReactNode, use } from 'react'
import type { KeptDrafts } from '@/lib/draft/model'

/** Whose forms these are, and what the server has kept of them. */
interface Drafts {
  /** Id of who fills them in; null for nobody, of whom nothing is kept. */
  readonly person: string | null
  readonly kept: KeptDrafts
}

const Context = createContext<Drafts>({ person: null, kept: {} })

/** Gives the forms within it what was kept of them. */
export function DraftsProvider({
  person,
  kept,
  children,
}: Drafts & { readonly children: ReactNode }) {
  return <Context value={{ person, kept }}>{children}</Context>
}

export const useDrafts = () => use(Context)
