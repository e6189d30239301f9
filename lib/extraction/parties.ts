import type { KnownName } from './model'

/**
 * Parties that the reader knows without being told, by the keys of the annotation guide. `civilians` is not among
 * them: who is a civilian is said by the counted noun (family, child, resident), not by a name.
 */
export const BUILT_IN_ACTORS: readonly KnownName[] = known({
  isis: `تنظيم الدولة الإسلامية | تنظيم الدولة | الدولة الإسلامية | تنظيم داعش | داعش | داع ش |
    مرتزقة داعش | ولاية الشام | التنظيم | Islamic State | Islamic State group |
    Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | ISIS | ISIL | Daesh |
    Daish | Da'esh | IS | Khalid ibn al-Walid Army`,
  sdf: `قوات سوريا الديمقراطية | قوات سورية الديمقراطية | قوات سوريا الديموقراطية | قسد |
    الأسايش | الآسايش | الأسايش الكردية | وحدات حماية الشعب | وحدات حماية المرأة |
    مجلس سوريا الديمقراطية | مجلس منبج العسكري | مجلس دير الزور العسكري | الوحدات الكردية |
    القوات الكردية | الميليشيات الكردية | المليشيات الكردية | حزب العمال الكردستاني |
    الإدارة الذاتية | Syrian Democratic Forces | Syria Democratic Forces | SDF | QSD | YPG | YPJ | PYD | PKK | Asayish |
    Kurdish forces | Kurdish militia | People's Protection Units | Peoples Protection Units |
    Kurdistan Workers' Party | Kurdistan Workers Party | Democratic Union Party |
    Manbij Military Council | Deir Ezzor Military Council | Peshmerga`,
  'syrian-government': `قوات النظام السوري | قوات النظام | قوات نظام الأسد | قوات الأسد | ميليشيا أسد |
    ميليشيات أسد | ميليشيا الأسد | جيش النظام | الجيش السوري | الجيش العربي السوري |
    النظام السوري | نظام الأسد | النظام | القوات الحكومية | حكومة دمشق | سلطات النظام | قوات الحكومة | الحكومة السورية |
    القوات السورية | الأمن السوري | الأمن العام | قوى الأمن الداخلي | الدفاع الوطني |
    لواء القدس | الفرقة الرابعة | وزارة الدفاع السورية | وزارة الداخلية السورية |
    Syrian Arab Army | Syrian army | Syrian government | Syrian regime | government forces |
    regime forces | pro-government forces | Syrian armed forces | Assad regime | Assad |
    National Defence Forces | National Defense Forces | NDF | Republican Guard | Shabiha | popular forces | popular committees | popular defense |
    Tiger Forces | Baath Brigades | Desert Hawks`,
  rebels: `الجيش الوطني السوري | الجيش الوطني | الجيش السوري الحر | الجيش الحر | فصائل المعارضة |
    قوات المعارضة | المعارضة المسلحة | المعارضة السورية | المعارضة | الفصائل العسكرية |
    الفصائل المسلحة | الفصائل الموالية لتركيا | الفصائل | الفصائل الثورية | الثوار |
    هيئة تحرير الشام | تحرير الشام | جبهة النصرة | جبهة فتح الشام | النصرة | أحرار الشام |
    جيش الإسلام | فيلق الشام | فيلق الرحمن | مرتزقة الاحتلال التركي | مرتزقة تركيا |
    حراس الدين | Free Syrian Army | Syrian National Army | FSA | SNA | Hayat Tahrir al-Sham |
    Hay'at Tahrir al-Sham | Tahrir al-Sham | HTS | Nusra Front | al-Nusra Front | al-Nusra | Nusra |
    Jabhat al-Nusra | Jabhat Fateh al-Sham | Jabhat Fatah al-Sham | Fateh al-Sham Front |
    Fatah al-Sham Front | Ahrar al-Sham | Jaish al-Islam | Jaysh al-Islam | Army of Islam |
    Faylaq al-Sham | Faylaq al-Rahman | Failaq al-Rahman | Jaish al-Fateh | Jaysh al-Fateh |
    Jaish al-Fatah | Jaysh al-Fatah | Army of Conquest | Southern Front | Islamic Front |
    Levant Front | Sultan Murad | Nour al-Din al-Zinki | Nureddin al-Zinki | Jund al-Aqsa |
    Liwa al-Tawhid | Tawhid Brigade | Hurras al-Din | Turkistan Islamic Party |
    National Liberation Front | National Front for Liberation | rebels | rebel groups | rebel factions | armed groups |
    armed factions | opposition groups | Islamist factions | opposition factions |
    opposition forces | armed opposition | Syrian opposition | Syrian Coalition |
    Syrian National Coalition | al-Qaeda | al-Qaida`,
  coalition: `قوات التحالف الدولي | طيران التحالف الدولي | طيران التحالف | طائرات التحالف الدولي |
    طائرات التحالف | التحالف الدولي | التحالف | القوات الأمريكية | القوات الأميركية |
    الجيش الأمريكي | الجيش الأميركي | القيادة المركزية الأمريكية |
    القيادة المركزية الأميركية | البنتاغون | US-led coalition | international coalition |
    Global Coalition | CJTF-OIR | CENTCOM | Pentagon | United States | anti-IS coalition |
    anti-ISIS coalition | coalition`,
  turkey: `القوات التركية | الجيش التركي | الاحتلال التركي | وزارة الدفاع التركية | الدفاع التركية |
    تركيا | أنقرة | Turkey | Turkish army | Turkish forces | Turkish military | Ankara`,
  russia: `القوات الروسية | الطيران الروسي | الاحتلال الروسي | وزارة الدفاع الروسية |
    الدفاع الروسية | روسيا | موسكو | Russia | Russian forces | Russian army | Moscow | Wagner`,
  'iran-hezbollah': `حزب الله اللبناني | حزب الله | الحرس الثوري الإيراني | الحرس الثوري |
    الميليشيات الإيرانية | المليشيات الإيرانية | ميليشيات إيران | ميليشيا إيران | إيران |
    طهران | لواء فاطميون | فاطميون | زينبيون | الحشد الشعبي | Hezbollah | Hizbollah | Hizbullah | Hizballah |
    Hezballah | Iran | Tehran | Revolutionary Guards | Revolutionary Guard | IRGC | Quds Force |
    Iranian militias | Fatemiyoun | Zeinabiyoun | Harakat al-Nujaba`,
  israel: `الجيش الإسرائيلي | جيش الاحتلال الإسرائيلي | قوات الاحتلال الإسرائيلي |
    الاحتلال الإسرائيلي | إسرائيل | تل أبيب | Israel | Israeli army | Israeli forces | Israeli military | IDF`,
  ukraine: `القوات الأوكرانية | أوكرانيا | كييف | Ukraine | Ukrainian forces | Kyiv`,
  iraq: `القوات العراقية | الجيش العراقي | بغداد | Iraqi forces | Iraqi army | Baghdad | Iraq`,
  lebanon: `الجيش اللبناني | Lebanese army | Lebanon`,
  jordan: `الجيش الأردني | Jordanian army | Jordan`,
  houthis: `الحوثيون | الحوثيين | أنصار الله | Houthis | Houthi`,
  taliban: `طالبان | Taliban`,
  hamas: `حماس | كتائب القسام | Hamas`,
})

/** Sources that are not parties, by the keys of the annotation guide; a party speaks under its own key. */
export const BUILT_IN_SOURCES: readonly KnownName[] = known({
  isis: `وكالة أعماق | أعماق | Amaq | Amaq News Agency | صحيفة النبأ`,
  sdf: `المكتب الإعلامي لقوات سوريا الديمقراطية | المركز الإعلامي لقوات سوريا الديمقراطية |
    المكتب الإعلامي لقسد | المركز الإعلامي لقسد | مظلوم عبدي | SDF media office |
    SDF press office`,
  sohr: `المرصد السوري لحقوق الإنسان | المرصد السوري | المرصد |
    Syrian Observatory for Human Rights | Syrian Observatory | Britain-based monitor | SOHR`,
  snhr: `الشبكة السورية لحقوق الإنسان | Syrian Network for Human Rights | Syrian Network | SNHR`,
  'furat-post': `شبكة فرات بوست | فرات بوست | Furat Post`,
  'white-helmets': `الدفاع المدني السوري | الدفاع المدني | فرق الدفاع المدني | منظمة الدفاع المدني |
    الخوذ البيضاء | أصحاب الخوذ البيضاء | الخوذ_البيضاء | الدفاع_المدني |
    الدفاع_المدني_السوري | SyriaCivilDef | SyriaCivilDefence | White Helmets | Civil Defence |
    Civil Defense | Syrian Civil Defence | Syrian Civil Defense`,
  'syrian-government': `وكالة الأنباء السورية | وكالة سانا | سانا | الوكالة العربية السورية للأنباء |
    وزارة الدفاع | وزارة الداخلية | وزارة الصحة السورية | التلفزيون السوري |
    الإعلام الرسمي | إعلام النظام | SANA | state media | state news agency SANA |
    state television | Syrian state media`,
  un: `الأمم المتحدة | مفوضية الأمم المتحدة | اليونيسف | أوتشا | United Nations | UN | U.N. |
    UNICEF | OCHA`,
  'local-sources': `مصادر محلية | المصادر المحلية | مصدر محلي | مصادر ميدانية | مصدر ميداني | مصادر أهلية |
    مصادر خاصة | مصادر إعلامية | مصادر متقاطعة | شهود عيان | شهود | شاهد عيان | سكان محليون |
    سكان محليين | أهالي المنطقة | local sources | local residents | residents | witnesses`,
  hospital: `مصادر طبية | مصدر طبي | المصادر الطبية | مصادر في المشفى | مشفى | مستشفى | hospital |
    medical sources | medics | doctors`,
  activists: `ناشطون | ناشطين | ناشطو | ناشطي | نشطاء | الناشطون | النشطاء | ناشطون محليون |
    مصادر معارضة | activists | local activists | opposition activists`,
  reuters: `وكالة رويترز | رويترز | Reuters`,
  afp: `فرانس برس | وكالة فرانس برس | الصحافة الفرنسية | AFP`,
  ap: `أسوشيتد برس | Associated Press | AP`,
  anadolu: `وكالة الأناضول | الأناضول | Anadolu | Anadolu Agency`,
  anha: `وكالة هاوار | هاوار | Hawar News | ANHA`,
  deirezzor24: `دير الزور 24 | ديرالزور24 | DeirEzzor24`,
  suwayda24: `السويداء 24`,
  'north-press': `نورث برس | North Press`,
})

/** Names as they are easiest to read and to add to: one key, its names between bars. */
export function known(table: Readonly<Record<string, string>>): readonly KnownName[] {
  return Object.entries(table).map(([key, names]) => ({
    key,
    names: names.split('|').map((name) => name.trim()),
  }))
}
