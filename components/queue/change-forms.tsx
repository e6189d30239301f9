'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { isolate } from '@/components/ui/isolated'
import { isTag, LONGEST_TAG } from '@/lib/queue/model'
import type { IncidentTree, Worker } from '@/lib/queue/view'
import { formatDate } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import type { ClaimToChange } from './contract'
import type { Changes } from './use-changes'

/** What a form of a change is given: the claims, and where it sends them. */
interface Given {
  readonly targets: readonly ClaimToChange[]
  readonly changes: Changes
}

/** Where the focus goes when the dialog opens: the attribute, which React leaves out, is what the browser looks for. */
const first = (field: HTMLElement | null) => field?.setAttribute('autofocus', '')

function ChangeForm({
  children,
  submit,
  isWorking,
}: {
  children: ReactNode
  submit: () => void
  isWorking: boolean
}) {
  const t = useTranslations('queue')
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t('apply')}
        </Button>
      </div>
    </form>
  )
}

/** Gives claims to somebody, or takes them back from whoever has them. */
export function AssignForm({
  targets,
  changes,
  workers,
  me,
}: Given & { workers: readonly Worker[]; me: string }) {
  const t = useTranslations('queue')
  const [to, setTo] = useState(me)
  const name = workers.find(({ id }) => id === to)?.name ?? ''
  const others = workers.filter(({ id }) => id !== me)
  const options = [
    { value: me, label: t('me') },
    ...others.map(({ id, name: its }) => ({ value: id, label: its })),
  ]
  return (
    <ChangeForm
      isWorking={changes.isWorking}
      submit={() => {
        const claims = targets.map(({ key, assignee }) => ({ claim: key, seen: assignee }))
        changes.send([{ change: 'assign', claims, to: to || null }], (count) =>
          to === ''
            ? t('done.unassign', { count })
            : t('done.assign', { count, name: isolate(name) }),
        )
      }}
    >
      <Select
        ref={first}
        label={t('assignTo')}
        any={t('nobody')}
        options={options}
        value={to}
        onChange={({ target }) => setTo(target.value)}
      />
    </ChangeForm>
  )
}

/** Sets until when something is to be done with claims, or that it is not. */
export function DueForm({ targets, changes, reader }: Given & { reader: Reader }) {
  const t = useTranslations('queue')
  const [to, setTo] = useState(targets.length === 1 ? (targets[0]?.due ?? '') : '')
  const send = (day: string | null) => {
    const claims = targets.map(({ key, due }) => ({ claim: key, seen: due }))
    changes.send([{ change: 'setDue', claims, to: day }], (count) => {
      if (day === null) return t('done.noDue', { count })
      const date = formatDate({ date: day, precision: 'day' }, reader.language, reader.digits)
      return t('done.setDue', { count, date })
    })
  }
  return (
    <ChangeForm isWorking={changes.isWorking} submit={() => send(to === '' ? null : to)}>
      <TextField
        ref={first}
        type="date"
        label={t('dueDay')}
        hint={t('dueHint')}
        value={to}
        onChange={({ target }) => setTo(target.value)}
      />
    </ChangeForm>
  )
}

/** Adds a tag to claims, or takes one away that some of them have. */
export function TagForm({ targets, changes, tags }: Given & { tags: readonly string[] }) {
  const t = useTranslations('queue')
  const list = useId()
  const [to, setTo] = useState('')
  const [isRefused, setRefused] = useState(false)
  const theirs = [...new Set(targets.flatMap((one) => one.tags))]
  const claims = targets.map(({ key }) => ({ claim: key }))
  const remove = (tag: string) =>
    changes.send([{ change: 'untag', claims, to: tag }], (count) =>
      t('done.untag', { count, tag: isolate(tag) }),
    )
  return (
    <ChangeForm
      isWorking={changes.isWorking}
      submit={() => {
        setRefused(!isTag(to))
        if (!isTag(to)) return
        changes.send([{ change: 'tag', claims, to }], (count) =>
          t('done.tag', { count, tag: isolate(to.trim()) }),
        )
      }}
    >
      <TextField
        ref={first}
        label={t('tag')}
        hint={t('tagHint')}
        error={isRefused ? t('noTag') : undefined}
        list={list}
        dir="auto"
        value={to}
        required
        maxLength={LONGEST_TAG}
        autoComplete="off"
        onChange={({ target }) => setTo(target.value)}
      />
      <datalist id={list}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      {theirs.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-xs font-medium text-muted">{t('removeTag')}</legend>
          <div className="flex flex-wrap gap-2">
            {theirs.map((tag) => (
              <Button key={tag} onClick={() => remove(tag)} aria-disabled={changes.isWorking}>
                <bdi>{tag}</bdi>
                <span aria-hidden="true">×</span>
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </ChangeForm>
  )
}

/** Moves claims to the whole or to another part of their incident, with the reason for it. */
export function MoveForm({
  targets,
  changes,
  trees,
  reader,
}: Given & { trees: readonly IncidentTree[]; reader: Reader }) {
  const t = useTranslations('queue')
  const tree = trees.find(({ incidents }) =>
    targets.every(({ incident }) => incidents.some(({ key }) => key === incident)),
  )
  const here = targets.every(({ incident }) => incident === targets[0]?.incident)
  const choices = (tree?.incidents ?? []).filter(({ key }) => !here || key !== targets[0]?.incident)
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  if (!tree) return <p>{t('moveNone')}</p>
  const title = choices.find(({ key }) => key === to)?.title[reader.language] ?? ''
  return (
    <ChangeForm
      isWorking={changes.isWorking}
      submit={() => {
        const claims = targets.map(({ key, revision }) => ({ claim: key, seen: revision }))
        changes.send([{ change: 'move', claims, to, reason }], (count) =>
          t('done.move', { count, part: isolate(title) }),
        )
      }}
    >
      <Select
        ref={first}
        label={t('moveTo')}
        any={t('choose')}
        required
        options={choices.map(({ key, title: its, depth }) => ({
          value: key,
          label: `${'— '.repeat(depth)}${its[reader.language]}`,
        }))}
        value={to}
        onChange={({ target }) => setTo(target.value)}
      />
      <TextArea
        label={t('moveReason')}
        hint={t('moveHint')}
        value={reason}
        required
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeForm>
  )
}
