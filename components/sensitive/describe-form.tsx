'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState, useTransition } from 'react'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { BothLanguages, type Told } from '@/components/publication/both-languages'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { Refusal } from '@/lib/account/model'
import type { DocumentDescribed } from '@/lib/sensitive/commands'
import type { Description } from '@/lib/sensitive/model'

/** What came of describing a document. */
export type DescribeAnswer =
  | DocumentDescribed
  | { readonly ok: false; readonly reason: 'invalid' | Refusal }

/** Tells what graphic or distressing matter the text of a document holds: then it is shown to nobody unasked. */
export function DescribeForm({
  document,
  sensitive,
  describe,
}: {
  /** Its key. */
  document: string
  /** What is told now. */
  sensitive: Description | null
  describe: (input: unknown) => Promise<DescribeAnswer>
}) {
  const t = useTranslations('sensitive')
  const router = useRouter()
  const [told, setTold] = useState<Told>({ ar: sensitive?.ar ?? '', en: sensitive?.en ?? '' })
  const [said, setSaid] = useState<ReactNode>(null)
  const [isWorking, startWorking] = useTransition()
  const send = () =>
    startWorking(async () => {
      setSaid(null)
      const given = { document, seen: sensitive, sensitive: descriptionOf(told) }
      const answer = await describe(given).catch(() => ({ ok: false, reason: 'lost' }) as const)
      if (answer.ok) {
        setSaid(t('described'))
        router.refresh()
      } else if (isRefusal(answer.reason)) setSaid(<RefusalText reason={answer.reason} />)
      else setSaid(t(`failed.${answer.reason}`))
    })
  return (
    <section className="mt-4 print:hidden">
      <Disclosure summary={t('describe')}>
        <form
          className="mt-3 flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isWorking) send()
          }}
        >
          <p className="text-sm">{t('describeLead')}</p>
          <BothLanguages
            labels={{ ar: t('inArabic'), en: t('inEnglish') }}
            hint={t('describeHint')}
            value={told}
            maxLength={500}
            onChange={setTold}
          />
          <p role="status" className="text-sm font-medium">
            {said}
          </p>
          <Button type="submit" className="self-start" aria-disabled={isWorking}>
            {t('save')}
          </Button>
        </form>
      </Disclosure>
    </section>
  )
}

/** What was told, in the languages in which something was; null when nothing was. */
function descriptionOf({ ar, en }: Told): Description | null {
  const told = { ...(ar.trim() && { ar: ar.trim() }), ...(en.trim() && { en: en.trim() }) }
  return Object.keys(told).length === 0 ? null : told
}
