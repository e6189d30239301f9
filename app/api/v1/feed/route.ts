import * as z from 'zod'
import { originOf } from '@/app/access/origin'
import { endpoint } from '@/app/api/endpoint'
import { readQuery } from '@/app/api/query'
import { inLanguage } from '@/lib/publication/model'
import { listLatestVersions } from '@/lib/publication/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { getDatabase } from '@/lib/server/db'
import { LANGUAGES } from '@/lib/values/text'

const query = z.object({ language: z.enum(LANGUAGES).default('ar') })

const TITLES = { ar: 'ميزان: ما نُشر', en: 'Mizan: what was published' } as const

/** What was published last, as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1/feed',
  async ({ request }) => {
    const { language } = readQuery(request, query)
    const origin = originOf(request.headers)
    const record = await getPublicRecord(getDatabase())
    const versions = await listLatestVersions(record)
    const items = versions.map(({ incident, number, note, at, title }) => {
      const url = `${origin}/${language}/incidents/${encodeURIComponent(incident)}/versions/${number}`
      const name = `${title[language]} (${number})`
      return {
        ...{ id: url, url, title: name, language, date_published: at },
        content_text: inLanguage(note, language).text || name,
      }
    })
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: TITLES[language],
      home_page_url: `${origin}/${language}/incidents`,
      feed_url: `${origin}/api/v1/feed?language=${language}`,
      language,
      items,
    }
    return { body: JSON.stringify(feed), type: 'application/feed+json; charset=utf-8' }
  },
)
