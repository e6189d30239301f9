import type { KnownName } from '../model'
import { known } from '../parties'

/** Words that tell of which country a text speaks: its names, its towns, its parties. */
const COUNTRIES: Readonly<Record<string, RegExp>> = {
  syria:
    /سوري|حلب|إدلب|ادلب|دمشق|درعا|حمص|حماة|الرقة|دير الزور|ديرالزور|الحسكة|السويداء|القامشلي|قسد|اللاذقية|طرطوس|منبج|عفرين/gu,
  iraq: /العراق|عراقي|بغداد|الموصل|الأنبار|كركوك|نينوى|البصرة|ديالى|أربيل|الفلوجة|صلاح الدين|سنجار|السليمانية/gu,
  yemen: /اليمن|يمني|صنعاء|عدن|تعز|مأرب|الحديدة|صعدة|الحوثي|حضرموت|الضالع|شبوة/gu,
  libya: /ليبي|طرابلس|بنغازي|سرت|مصراتة|حفتر|درنة|سبها|ترهونة|الوفاق/gu,
  palestine:
    /غزة|فلسطين|رفح|خان يونس|جنين|نابلس|الضفة|القدس|جباليا|طولكرم|الخليل|القسام|النصيرات/gu,
  lebanon: /لبنان|بيروت|صيدا|البقاع|بعلبك|النبطية|مرجعيون|صور /gu,
  sudan: /السودان|سوداني|الخرطوم|دارفور|الفاشر|أم درمان|الدعم السريع|كردفان|الجزيرة /gu,
}

/** Names by the country whose they are. What a country's key is missing for means what it means anywhere. */
const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  iraq: {
    iraq: 'وزارة الداخلية | وزارة الدفاع | القوات الأمنية | قوات الأمن | قيادة العمليات المشتركة | العمليات المشتركة | القوات المسلحة',
    'iraqi-civil-defence': 'الدفاع المدني',
  },
  yemen: {
    'yemeni-government':
      'الجيش الوطني | القوات الحكومية | قوات الجيش | القوات المشتركة | الحكومة | وزارة الدفاع | وزارة الداخلية',
  },
  libya: {
    'libyan-national-army': 'الجيش الوطني | الجيش الوطني الليبي | القيادة العامة | قوات حفتر',
    'libyan-government':
      'قوات الوفاق | حكومة الوفاق | قوات حكومة الوفاق | بركان الغضب | حكومة الوحدة | وزارة الداخلية | وزارة الدفاع',
  },
  palestine: {
    'gaza-civil-defence': 'الدفاع المدني | طواقم الدفاع المدني',
    'gaza-health-ministry': 'وزارة الصحة | الصحة بغزة | صحة غزة',
  },
  lebanon: {
    'lebanese-civil-defence': 'الدفاع المدني',
    'lebanon-health-ministry': 'وزارة الصحة | وزارة الصحة العامة',
    lebanon: 'قوى الأمن الداخلي | الأمن الداخلي | قيادة الجيش | مديرية التوجيه',
  },
  sudan: {
    'sudanese-army': 'القوات المسلحة | قوات الجيش | الجيش السوداني',
    'rapid-support-forces': 'قوات الدعم السريع | الدعم السريع | مليشيا الدعم السريع',
  },
}

/** Whose officials are those of whom a text says no more: «المحافظ», «وزير الصحة». */
const GOVERNMENTS: Readonly<Record<string, string>> = {
  syria: 'syrian-government',
  iraq: 'iraq',
  yemen: 'yemeni-government',
  libya: 'libyan-government',
  lebanon: 'lebanon',
}

/** The key of the government of the country of which a text speaks; its officials where it has no key. */
export function governmentOf(text: string): string {
  return GOVERNMENTS[countryOf(text.slice(0, BEGINNING))] ?? 'officials'
}

/** No party: a name that is somebody's only where the text has named them in full. */
export const NOBODY = ''

/**
 * Names that mean one party in one war and another in the next, as a text means them: «الجيش الوطني», «قوى الأمن الداخلي»,
 * «الهيئة». The country of which the text speaks tells, or who else is named in it.
 */
export function namesOfText(whole: string): readonly KnownName[] {
  const text = whole.slice(0, BEGINNING)
  const found: KnownName[] = known(BY_COUNTRY[countryOf(text)] ?? {}).slice()
  const add = (key: string, names: string) => found.push(...known({ [key]: names }))
  if (SDF.test(text) && !GOVERNMENT.test(text)) add('asayish', ASAYISH)
  if (!/تحرير الشام|النصرة/u.test(text)) add(NOBODY, 'الهيئة')
  if (PKK.test(text) && !/داعش|تنظيم "?“?الدولة/u.test(text)) add('sdf', 'التنظيم')
  // «بحسب وزارة الدفاع» is that of the one state whose ministry the text has named, or from whose capital it is.
  const foreign = Object.entries(MINISTRIES).filter(([, named]) => named.test(text))
  const [one] = foreign
  if (foreign.length === 1 && one !== undefined && !SYRIAN_MINISTRY.test(text))
    add(one[0], 'وزارة الدفاع | وزير الدفاع')
  if (STATE_MEDIA.test(text))
    add('syrian-government', 'مصدر عسكري | مصدر في قيادة الشرطة | قيادة الشرطة')
  return found
}

const ASAYISH = 'قوى الأمن الداخلي | قوات الأمن الداخلي | الأمن الداخلي'

/** What shows whose ministry of defence a text means. */
const MINISTRIES: Readonly<Record<string, RegExp>> = {
  turkey: /الدفاع التركي|^\s*(?:أنقرة|إسطنبول)\s*[/–-]/mu,
  russia: /الدفاع الروسي|^\s*موسكو\s*[/–-]/mu,
}
const SYRIAN_MINISTRY = /الدفاع السوري|الدفاع في (?:الحكومة|حكومة)/u

/** How the media of the state write: its unnamed sources are those of the state. */
const STATE_MEDIA =
  /العدو الإسرائيلي|العدوان الإسرائيلي|وسائط دفاعنا|الاعتداءات الإرهابية|وحدات الجيش|بواسل/u

const SDF =
  /قسد|سوري[اة] الديمقراطية|إدارة الذاتية|شمال وشرق سوريا|ساي[يي]?ش|قامشلو|كوباني|هاوار|ANHA|KURD/u
const GOVERNMENT = /الداخلية السورية|الحكومة السورية|الأمن العام/u
const PKK = /بي كي كي|بي كا كا|العمال الكردستاني|ي ب ك|واي بي جي/u

/** As much of a text as tells what it is about, in characters. */
const BEGINNING = 20_000

/** The country that a text names most; Syria where it names none more. */
function countryOf(text: string): string {
  let most = 'syria'
  let count = -1
  for (const [country, names] of Object.entries(COUNTRIES)) {
    const times = text.match(names)?.length ?? 0
    if (times > count) {
      most = country
      count = times
    }
  }
  return most
}
