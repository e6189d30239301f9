import { useTranslations } from 'next-intl'
import { Fact, FactList } from '@/components/ui/fact-list'
import { isolated } from '@/components/ui/isolated'
import { SectionTitle } from '@/components/ui/section'
import type { MergerPreview } from '@/lib/merger/model'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'

/** What a merger would do. */
export function MergePreview({ preview, reader }: { preview: MergerPreview; reader: Reader }) {
  const t = useTranslations('mergers')
  const { from, into, claims, approved, notes, assessments, parts, related, whole } = preview
  const nameOf = (one: Named) => one.name[reader.language]
  const list = (all: readonly Named[]) =>
    all.length > 0 && (
      <ul>
        {all.map((one) => (
          <li key={one.key}>
            <bdi>{nameOf(one)}</bdi>
          </li>
        ))}
      </ul>
    )
  return (
    <section aria-labelledby="preview" className="max-w-3xl">
      <SectionTitle id="preview">{t('preview')}</SectionTitle>
      <p>{t.rich('what', { from: nameOf(from), into: nameOf(into), bdi: isolated })}</p>
      <FactList>
        <Fact name={t('claims')}>
          {t('claimsMove', { count: claims })}
          {approved > 0 && (
            <span className="block">{t('approvedReopen', { count: approved })}</span>
          )}
        </Fact>
        <Fact name={t('parts')}>{list(parts)}</Fact>
        <Fact name={t('related')}>{list(related)}</Fact>
        <Fact name={t('notes')}>{notes > 0 && t('notesMove', { count: notes })}</Fact>
        <Fact name={t('assessments')}>
          {assessments > 0 && t('assessmentsStay', { count: assessments })}
        </Fact>
        <Fact name={t('whole')}>
          {whole && (
            <>
              <bdi>{nameOf(whole)}</bdi>
              {whole.isNew && <span className="block text-muted">{t('wholeNew')}</span>}
            </>
          )}
        </Fact>
        <Fact name={t('address')}>{t('addressLeads')}</Fact>
      </FactList>
    </section>
  )
}
