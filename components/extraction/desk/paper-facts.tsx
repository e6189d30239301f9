import { useTranslations } from 'next-intl'
import { DateFact } from '@/components/incident/date-fact'
import { Fact, FactList } from '@/components/ui/fact-list'
import type { DocumentView } from '@/lib/document/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** What a printed desk tells of its document: who published it, when and how that is known, where, and its hash. */
export function PaperFacts({ document, reader }: { document: DocumentView; reader: Reader }) {
  const t = useTranslations('documents')
  const reading = useTranslations('reading')
  const { publisher, published, retrievedAt, url, sha256 } = document
  const { date, precision, basis, note } = published
  return (
    <FactList>
      <Fact name={t('publisher')}>
        <bdi>{publisher.name[reader.language]}</bdi>
      </Fact>
      <Fact name={t('published')}>
        <DateFact span={{ start: date, end: date, precision }} basis="stated" reader={reader} />
        {' – '}
        {reading(`basis.${basis}`)}
        {note && (
          <>
            {' – '}
            <bdi>{note}</bdi>
          </>
        )}
      </Fact>
      <Fact name={t('retrieved')}>
        {retrievedAt && formatMoment(retrievedAt, reader.language, reader.digits)}
      </Fact>
      <Fact name={t('address')}>
        <bdi dir="ltr" className="break-all">
          {url ?? t('noAddress')}
        </bdi>
      </Fact>
      <Fact name={t('sha256')}>
        <bdi dir="ltr" className="font-mono text-xs break-all">
          {sha256}
        </bdi>
      </Fact>
    </FactList>
  )
}
