'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { ChangeChoices } from '@/lib/queue/view'
import type { Reader } from '@/lib/values/reader'
import { AssignForm, DueForm, MoveForm, TagForm } from './change-forms'
import { ChangeNote } from './change-note'
import { CHANGES, type ClaimToChange } from './contract'
import type { Changes } from './use-changes'

/** What claims can be changed to, for who reads. */
export interface Choices extends ChangeChoices {
  /** The id of who reads. */
  readonly me: string
  readonly reader: Reader
}

/** A button for each thing that can be changed of claims. */
export function ChangeButtons({ changes }: { changes: Changes }) {
  const t = useTranslations('queue')
  return CHANGES.map((kind) => (
    <Button key={kind} aria-disabled={changes.isWorking} onClick={() => changes.setOpen(kind)}>
      {t(`change.${kind}`)}
    </Button>
  ))
}

/** The form of what is being changed, over the page. */
export function ChangeDialog({
  targets,
  changes,
  choices: { workers, tags, trees, me, reader },
}: {
  targets: readonly ClaimToChange[]
  changes: Changes
  choices: Choices
}) {
  const t = useTranslations('queue')
  const { open, close } = changes
  const given = { targets, changes }
  return (
    <Dialog
      open={open !== null}
      onClose={close}
      label={open === null ? '' : t(`changing.${open}`, { count: targets.length })}
      closeLabel={t('close')}
    >
      {open !== null && <ChangeNote changes={changes} known={targets} reader={reader} />}
      {open === 'assign' && <AssignForm {...given} workers={workers} me={me} />}
      {open === 'setDue' && <DueForm {...given} reader={reader} />}
      {open === 'tag' && <TagForm {...given} tags={tags} />}
      {open === 'move' && <MoveForm {...given} trees={trees} reader={reader} />}
    </Dialog>
  )
}
