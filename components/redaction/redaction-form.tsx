'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useId, useRef } from 'react'
import { DoneLine, FaultLine } from '@/components/account/fault-line'
import { RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import { Checkbox, TextArea } from '@/components/ui/field'
import type { Reader } from '@/lib/values/reader'
import type { Redact, RedactionState } from './contract'
import { FoundSummary } from './found-summary'

const BEGINNING: RedactionState = {
  words: '',
  inside: false,
  reason: '',
  found: null,
  fault: null,
  line: '',
  refusal: null,
  done: null,
}

/** Removes words in two steps: first one sees where they stand, then one says why and that it is meant. */
export function RedactionForm({ redact, reader }: { redact: Redact; reader: Reader }) {
  const t = useTranslations('redaction')
  const [state, submit, isPending] = useActionState(redact, BEGINNING)
  const { words, inside, reason, found, fault, line, refusal, done } = state
  const form = useRef<HTMLFormElement>(null)
  const result = useRef<HTMLHeadingElement>(null)
  const title = useId()
  useEffect(() => {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid]')
    if (state.fault && invalid) invalid.focus()
    else if (state.found) result.current?.focus()
  }, [state])
  const faultOf = (...among: readonly (typeof fault)[]) => {
    return fault && among.includes(fault) ? t(`fault.${fault}`, { line }) : undefined
  }
  return (
    <form ref={form} action={submit} noValidate className="flex max-w-2xl flex-col gap-4">
      {refusal && (
        <FaultLine>
          <RefusalText reason={refusal} />
        </FaultLine>
      )}
      {fault === 'nothing' && <FaultLine>{t('fault.nothing')}</FaultLine>}
      {done && (
        <DoneLine>
          {t('done', { count: done.total })} {!done.isCompact && t('inUse')}
        </DoneLine>
      )}
      <TextArea
        // What came back is the new beginning of the field.
        key={`${words}${found === null}`}
        name="words"
        label={t('words')}
        hint={t('wordsHint')}
        error={faultOf('noWords', 'tooShort', 'tooMuch')}
        defaultValue={words}
        maxLength={12_000}
        readOnly={found !== null}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
      />
      {found === null ? (
        <>
          <Checkbox name="inside" label={t('inside')} defaultChecked={inside} />
          <Button
            type="submit"
            name="step"
            value="look"
            look="strong"
            className="self-start"
            aria-disabled={isPending}
          >
            {t('look')}
          </Button>
        </>
      ) : (
        <section aria-labelledby={title} className="flex flex-col gap-4">
          {inside && <input type="hidden" name="inside" value="on" />}
          <h2
            id={title}
            ref={result}
            tabIndex={-1}
            className="border-b border-line pb-1.5 text-base font-semibold outline-none"
          >
            {t('foundTitle', { count: found.total })}
          </h2>
          <FoundSummary found={found} reader={reader} />
          {found.total > 0 && (
            <>
              <TextArea
                name="reason"
                label={t('reason')}
                hint={t('reasonHint')}
                error={faultOf('reason', 'reasonHolds')}
                defaultValue={reason}
                maxLength={2000}
                dir="auto"
                autoComplete="off"
              />
              <div>
                <Checkbox name="sure" label={t('sure')} />
                {fault === 'notSure' && (
                  <p role="alert" className="text-xs font-medium text-accent">
                    {t('fault.notSure')}
                  </p>
                )}
              </div>
            </>
          )}
          <div className="flex flex-wrap gap-2">
            {found.total > 0 && (
              <Button
                type="submit"
                name="step"
                value="remove"
                look="strong"
                aria-disabled={isPending}
              >
                {t('remove')}
              </Button>
            )}
            <Button type="submit" name="step" value="change" aria-disabled={isPending}>
              {t('change')}
            </Button>
          </div>
        </section>
      )}
      <p aria-live="polite" className="text-sm text-muted empty:hidden">
        {isPending && t(found === null ? 'looking' : 'removing')}
      </p>
    </form>
  )
}
