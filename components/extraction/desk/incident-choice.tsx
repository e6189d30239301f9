import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Select, TextField } from '@/components/ui/field'
import type { DeskState } from '@/lib/extraction/desk-view'
import type { ProposedClaim } from '@/lib/extraction/proposal'
import { RELATIONS } from '@/lib/incident/model'
import type { IncidentCandidate, RankedIncident } from '@/lib/incident/ranking'
import { formatDateSpan } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import {
  type AcceptDraft,
  daysFrom,
  hasPartAt,
  NEW,
  type Relation,
  suggestPart,
  type Tree,
} from './accept-draft'
import { AlikeWarning } from './alike-warning'
import { Choice } from './choice'
import type { Asked, DeskActions } from './contract'
import type { DeskNames } from './names'
import { NameFields } from './newcomer-fields'

/** How many incidents are shown, before and after claims of this document went to one; others have a title. */
const SHOWN = { first: 5, later: 3 }

/** Which incident a claim speaks of: those of this document, those that are like it, one by its title, or a new one. */
export function IncidentChoice({
  draft,
  change,
  trees,
  ranked,
  claim,
  asked,
  related,
  known,
  actions,
  names,
  reader,
}: {
  draft: AcceptDraft
  change: (part: Partial<AcceptDraft>) => void
  trees: readonly Tree[]
  ranked: readonly RankedIncident[]
  claim: ProposedClaim
  asked: Asked
  /** Key of the incident that claims of this document went to. */
  related: string | null
  known: DeskState
  actions: DeskActions
  names: DeskNames
  reader: Reader
}) {
  const t = useTranslations('reading')
  const terms = useTranslations('terms')
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly IncidentCandidate[]>([])
  const list = useRef<HTMLFieldSetElement>(null)
  const made = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const first = list.current?.querySelector<HTMLElement>('input:checked, input')
    first?.focus()
  }, [])

  const isNew = draft.incident === NEW
  useEffect(() => {
    // The dialog's foot would stand over them.
    if (isNew) made.current?.scrollIntoView({ block: 'nearest' })
  }, [isNew])

  useEffect(() => {
    if (text.trim() === '') return setFound([])
    const waiting = setTimeout(() => actions.find(text.trim()).then(setFound, () => {}), 200)
    return () => clearTimeout(waiting)
  }, [text, actions])

  const likely = trees.slice(0, related === null ? SHOWN.first : SHOWN.later)
  const chosen = trees.filter(({ key }) => key === draft.incident)
  const shown = [
    ...new Map([...likely, ...chosen, ...found].map((tree) => [tree.key, tree])).values(),
  ]
  const choose = (incident: string) =>
    change({ incident, part: suggestPart(claim, incident, [...trees, ...found], known) })
  const detailOf = (tree: Tree) => {
    const span = { start: tree.start, end: tree.end, precision: 'day' as const }
    const because = ranked.find(({ key }) => key === tree.key)?.because ?? []
    const days = claim.date === null ? null : daysFrom(claim.date, tree)
    const isOwn = known.incidents.some(({ key }) => key === tree.key)
    const isPart = hasPartAt({ ...tree, place: null }, claim.place)
    return [
      formatDateSpan(span, reader.language, reader.digits),
      ...(tree.place === null ? [] : [names.place(tree.place)]),
      ...(days === null ? [] : [days === 0 ? t('likeness.date') : t('likeness.away', { days })]),
      ...(isPart ? [t('likeness.part')] : []),
      ...(isOwn ? [t('likeness.document')] : []),
      ...because.flatMap((likeness) => (likeness === 'date' ? [] : [t(`likeness.${likeness}`)])),
    ].join(' · ')
  }
  const relatedTitle = trees.find(({ key }) => key === related)?.title[reader.language]
  return (
    <fieldset ref={list} className="flex flex-col gap-1">
      <legend className="mb-1 text-base font-semibold">{t('incident.title')}</legend>
      {shown.map((tree) => (
        <Choice
          key={tree.key}
          name="incident"
          required
          isChosen={draft.incident === tree.key}
          choose={() => choose(tree.key)}
          label={tree.title[reader.language]}
          detail={detailOf(tree)}
        />
      ))}
      <Choice
        name="incident"
        required
        isChosen={isNew}
        choose={() => choose(NEW)}
        label={t('incident.new')}
      />
      {isNew && (
        <div ref={made} className="ms-7 flex scroll-mb-20 flex-col gap-2.5">
          <AlikeWarning
            asked={asked}
            date={draft.date}
            actions={actions}
            use={choose}
            reader={reader}
          />
          <NameFields
            name={draft.title}
            label={t('incident.name')}
            change={(title) => change({ title })}
          />
          <div className="grid grid-cols-2 gap-2.5">
            <TextField
              type="date"
              required
              label={t('incident.date')}
              value={draft.date}
              onChange={({ target }) => change({ date: target.value })}
            />
            {relatedTitle && (
              <Select
                label={t('incident.relation')}
                hint={relatedTitle}
                any={t('incident.unrelated')}
                value={draft.relation}
                options={RELATIONS.map((value) => ({ value, label: terms(`relation.${value}`) }))}
                onChange={({ target }) => change({ relation: relationOf(target.value) })}
              />
            )}
          </div>
        </div>
      )}
      <Disclosure summary={t('incident.find')} className="mt-1">
        <TextField
          type="search"
          label={t('incident.words')}
          value={text}
          dir="auto"
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Disclosure>
    </fieldset>
  )
}

function relationOf(value: string): Relation | '' {
  return RELATIONS.find((relation) => relation === value) ?? ''
}
