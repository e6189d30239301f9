import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DateFact } from '@/components/incident/date-fact'
import { incidentHref } from '@/components/incident/href'
import { Fact, FactList } from '@/components/ui/fact-list'
import { Facts, PageHeader } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import type { PlaceRecord } from '@/lib/place/view'
import type { Named } from '@/lib/source/view'
import { toDigits } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'
import { ARROW, LANGUAGES } from '@/lib/values/text'
import { placeHref } from './href'

/** A place: what it is called, where it lies, what happened there. */
export function PlaceReader({ place, reader }: { place: PlaceRecord; reader: Reader }) {
  const t = useTranslations('places')
  const entries = useTranslations('entries')
  const { language, digits } = reader
  const other = LANGUAGES.find((one) => one !== language) ?? language
  return (
    <>
      <PageHeader
        above={
          place.within.length > 0 && <Way places={place.within.toReversed()} reader={reader} />
        }
        title={<bdi>{place.name[language]}</bdi>}
      >
        <Facts>
          <li>{entries(`precision.${place.precision}`)}</li>
          <li>
            <bdi lang={other}>{place.name[other]}</bdi>
          </li>
        </Facts>
        {place.note && (
          <p dir="auto" className="mt-2 max-w-prose text-sm">
            {place.note}
          </p>
        )}
      </PageHeader>
      <div className="mb-8 max-w-3xl">
        <FactList>
          <Fact name={t('position')}>
            {place.lat === null || place.lon === null ? (
              <span className="text-muted">{t('noPosition')}</span>
            ) : (
              <bdi dir="ltr">{toDigits(`${place.lat}, ${place.lon}`, digits)}</bdi>
            )}
          </Fact>
          <Fact name={t('holds')}>
            {place.holds.length > 0 && (
              <ul className="flex flex-wrap gap-x-4">
                {place.holds.map(({ key, name }) => (
                  <li key={key}>
                    <Link href={placeHref(language, key)} className="link">
                      <bdi>{name[language]}</bdi>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        </FactList>
      </div>
      <section aria-labelledby="incidents" className="max-w-3xl">
        <SectionTitle id="incidents">{t('incidents')}</SectionTitle>
        {place.incidents.length === 0 ? (
          <p className="text-muted">{t('none')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {place.incidents.map(({ key, title, date }) => (
              <li key={key} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
                <Link href={incidentHref(language, key)} className="link">
                  <bdi>{title[language]}</bdi>
                </Link>
                <span className="text-sm text-muted">
                  <DateFact span={date} basis={date.basis} reader={reader} />
                </span>
              </li>
            ))}
          </ul>
        )}
        <p className="mt-3 text-sm">
          <Link
            href={`/${language}/incidents?place=${encodeURIComponent(place.key)}`}
            className="link"
          >
            {t('all')}
          </Link>
        </p>
      </section>
    </>
  )
}

/** The places that one lies within, the largest first. */
function Way({ places, reader: { language } }: { places: readonly Named[]; reader: Reader }) {
  const t = useTranslations('places')
  return (
    <ol aria-label={t('within')} className="flex flex-wrap gap-x-2">
      {places.map(({ key, name }, index) => (
        <li key={key}>
          {index > 0 && <span aria-hidden="true">{ARROW[language]} </span>}
          <Link href={placeHref(language, key)} className="link">
            <bdi>{name[language]}</bdi>
          </Link>
        </li>
      ))}
    </ol>
  )
}
