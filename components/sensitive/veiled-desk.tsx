import { Page, PageHeader } from '@/components/ui/page'
import { type Description, type Revealed, TEXT } from '@/lib/sensitive/model'
import { directionOf, type Reader } from '@/lib/values/reader'
import { Veil } from './veil'

/** The reading desk before the text on it is asked for. */
export function VeiledDesk({
  document: { title, language },
  veil,
  revealed,
  reader,
}: {
  document: { readonly title: string; readonly language: string | null }
  veil: readonly Description[]
  revealed: Revealed
  reader: Reader
}) {
  const lang = language ?? reader.language
  return (
    <Page>
      <PageHeader
        title={
          <bdi lang={lang} dir={directionOf(lang)}>
            {title}
          </bdi>
        }
      />
      <Veil name={TEXT} is="desk" descriptions={veil} revealed={revealed} reader={reader} />
    </Page>
  )
}
