import { shownText } from '@/components/ui/shown-text'
import { directionOf } from '@/lib/values/reader'

/** Words of a document, in their own language and direction, in quotation marks of that language. */
export function Quoted({ text, language }: { text: string; language: string }) {
  const [open, close] = language.startsWith('ar') ? ['«', '»'] : ['“', '”']
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {open}
      {shownText(text)}
      {close}
    </bdi>
  )
}
