/** Texts of made-up news, as long as one asks, always the same: sentences from templates in a fixed order of choices. */
const ARABIC = [
  'أعلن {party} مقتل {n} عناصر من {other} وإصابة {m} آخرين بينهم قيادي في هجوم على نقاطهم قرب بلدة {place}.',
  'وقال مراسلنا إن قصفاً مدفعياً استهدف الأحياء السكنية في {place} صباح اليوم، ما أدى إلى إصابة {m} مدنيين بينهم {few} أطفال وامرأة بجروح متفاوتة.',
  'شهدت أسواق {place} حركة ضعيفة مع ارتفاع أسعار المواد الغذائية، وطالب الأهالي المجلس المحلي بتحسين خدمات المياه والكهرباء قبل حلول الشتاء.',
  'وأفادت مصادر محلية بأن دورية تابعة لـ"{party}" داهمت منازل في {place} واعتقلت {few} شبان واقتادتهم إلى جهة مجهولة.',
  'وتأتي هذه التطورات في ظل حديث عن اجتماع مرتقب بين وفود من عدة دول لبحث مستقبل المنطقة وآليات إيصال المساعدات عبر المعابر.',
  'وبحسب المصدر ذاته فقد وصل {n} جريحاً إلى المشفى، فيما لم ترد معلومات عن حجم الأضرار التي لحقت بالطريق الواصل إلى {place}.',
  'نزحت {n} عائلة من قرى ريف {place} منذ مطلع الشهر، وتحتاج المخيمات إلى {m} خيمة إضافية وفق القائمين عليها.',
  'ولم يصدر عن {other} أي تعليق حتى ساعة إعداد هذا الخبر، في حين تواصل فرق الإنقاذ عملها في رفع الأنقاض وفتح الطرقات.',
]
const ENGLISH = [
  '{party} said {n} fighters of {other} were killed and {m} others wounded in an attack near the town of {place}.',
  'Shelling hit residential areas of {place} on Monday, wounding {m} civilians, including {few} children and a woman.',
  'Markets in {place} were quiet as food prices rose again, and residents asked the local council for water and power before winter.',
  'Local sources said a patrol of {party} raided homes in {place} and detained {few} young men.',
  'The reports come as delegations prepare to meet about the future of the region and the delivery of aid through the crossings.',
  'At least {n} families were displaced from villages around {place} since the beginning of the month, according to activists.',
  '{other} did not comment by the time of publication, while rescue teams kept working to clear the rubble and open the roads.',
]

const CHOICES = {
  ar: {
    party: ['تنظيم الدولة', 'قوات سوريا الديمقراطية', 'الجيش الوطني', 'التحالف الدولي'],
    other: ['قوات النظام', 'قسد', 'داعش', 'هيئة تحرير الشام'],
    place: ['الكشمة', 'البحرة', 'سرمين', 'عين عيسى', 'تل رفعت', 'الصور', 'منبج'],
    few: ['ثلاثة', 'أربعة', '٥', 'ستة'],
  },
  en: {
    party: ['Islamic State', 'The SDF', 'The coalition', 'The Syrian army'],
    other: ['the regime', 'the rebels', 'ISIS', 'the SDF'],
    place: ['Kashma', 'Bahra', 'Sarmin', 'Ain Issa', 'Manbij'],
    few: ['three', 'four', '5', 'six'],
  },
} as const

/** A text of at least so many bytes in UTF-8. */
export function newsOf(language: 'ar' | 'en', bytes: number): string {
  const templates = language === 'ar' ? ARABIC : ENGLISH
  const choices = CHOICES[language]
  const lines: string[] = []
  let size = 0
  for (let line = 0; size < bytes; line += 1) {
    const template = templates[line % templates.length] as string
    const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'n') return String(2 + ((line * 7) % 60))
      if (name === 'm') return String(2 + ((line * 5) % 30))
      const list = choices[name as keyof typeof choices]
      return list[(line * 3 + name.length) % list.length] as string
    })
    lines.push(text)
    size += Buffer.byteLength(text) + 1
  }
  return lines.join('\n')
}
