import type { Outcome } from '@/lib/claim/model'

/** Verbs by outcome: the third person masculine of the perfect, and the imperfect without its first letter. */
export const VERBS: readonly (readonly [Outcome, string])[] = [
  [
    'killed',
    `قتل:قتل استشهد:ستشهد توفي:توفى اغتيل اغتال:غتال أعدم:عدم ذبح:ذبح صرع هلك:هلك غرق:غرق شنق فارق:فارق قنص:قنص حيد:حيد
     مات:موت ارتقى:رتقي قضى صفي أباد:بيد`,
  ],
  ['wounded', 'أصيب:صاب أصاب:صيب جرح:جرح اختنق:ختنق'],
  ['captured', 'أسر اعتقل:عتقل احتجز:حتجز أوقف:وقف ساق:سوق'],
  ['abducted', 'خطف:خطف اختطف:ختطف اقتاد:قتاد اقتيد'],
  ['missing', 'فقد اختفى'],
  ['surrendered', 'استسلم:ستسلم'],
  ['displaced', 'نزح:نزح هجر:هجر شرد:شرد تشرد'],
  ['evacuated', 'أخلى:خلي أجلى:جلي أجلي خرج:خرج غادر:غادر'],
  ['released', 'حرر:حرر'],
]

/** Shapes that the endings do not give: verbs in ى, hollow verbs. */
export const VERB_SHAPES: readonly (readonly [Outcome, string])[] = [
  [
    'killed',
    'مقتولا مقتولين مقتولة مقتولان قضت قضوا قضيا قضين ارتقت ارتقوا ارتقيا ماتتا توفوا توفيا توفين صفت صفوا أردى أردت أردوا',
  ],
  ['captured', 'تأسر'],
  ['wounded', 'أصبن أصيبا أصيبتا يصب تصب بترت أسعفت أسعف أسعفوا أسعفنا'],
  ['missing', 'اختفت اختفوا'],
  ['evacuated', 'أجلت أجلوا أخلت أخلوا'],
]

/** Shapes that would be another word: Yasser, inspected, stopped, may Allah. */
export const NOT_VERBS =
  'ياسر يأسر توقف تفقد صفا صفت هجرت أسره سجن سجنا ساقا ساقه سوق يسوق تسوق حيدا هجر هجرا صرعا'

/** Verbal nouns by outcome. */
export const NOUNS: readonly (readonly [Outcome, string])[] = [
  [
    'killed',
    `مقتل قتل استشهاد مصرع وفاة اغتيال اغتيالات إعدام إعدامات ارتقاء تحييد ذبح تصفية هلاك غرق موت شنق قنص قضاء
     إستشهاد إغتيال ضحيته ضحيتها ضحيتهما`,
  ],
  ['wounded', 'إصابة جرح اختناق'],
  ['captured', 'ضبط أسر اعتقال إعتقال اعتقالات احتجاز إحتجاز توقيف'],
  ['abducted', 'خطف اختطاف إختطاف اقتياد'],
  ['missing', 'فقدان اختفاء فقد'],
  ['surrendered', 'استسلام'],
  ['displaced', 'نزوح تهجير تشريد'],
  ['evacuated', 'إجلاء إخلاء خروج إخراج مغادرة'],
  ['released', 'تحرير'],
]

/** Words that are said of things more often than of people. */
export const MOSTLY_OF_THINGS = 'ضبط'

/** Words for leaving, that tell of an evacuation only where many leave and do not march: «خرجت 37 أسرة من الحي». */
export const LEAVING = 'خرج خرجت خرجوا يخرج تخرج خروج إخراج غادر غادرت غادروا مغادرة'

/** Verbal nouns that no pronoun makes a claim of: «لقي مصرعه» is a phrase, «قضاء» needs «على». */
export const NO_OWNER =
  'خروج إخراج مغادرة إخلاء إجلاء نزوح تهجير مصرع قضاء موت ضحيته ضحيتها ضحيتهما أسر جرح'

/** A phrase of two words: its first, the beginnings of its second, and how many tokens after it that may stand. */
export const PHRASES: readonly (readonly [Outcome, string, string, number])[] = [
  ['killed', 'لقي لقيت لقوا لقيا لقيتا يلقى', 'مصرع حتف', 14],
  ['killed', 'أودى أودت أودتا أوديا يودي تودي أودوا', 'بحياة', 6],
  ['killed', 'راح راحت يروح تروح ذهب', 'ضحية ضحيت', 3],
  ['killed', 'فقد فقدت فقدوا فقدا خسر خسرت خسروا', 'حيات أرواح', 8],
  ['killed', 'فارق فارقت فارقوا فارقا', 'الحياة', 8],
  ['killed', 'حصد حصدت يحصد تحصد أزهق أزهقت يزهق إزهاق', 'أرواح', 2],
  ['killed', 'خسر خسرت خسروا يخسر تخسر', 'عنصر عناصر جندي جنود مقاتل', 4],
  ['killed', 'قضى قضت قضوا', 'نحب', 8],
  ['killed', 'فقد فقدت فقدوا', 'عناصره عناصرها مقاتليه مقاتليها جنوده جنودها', 5],
  ['missing', 'تحول تحولت تحولوا', 'مختف', 7],
  ['killed', 'وافت وافته وافتها وافتهم', 'المنية', 2],
  ['killed', 'نعى نعت نعوا', 'مقاتل عناصر عنصر قائد قيادي ضابط ضباط جندي جنود متطوع', 6],
  ['killed', 'قضاء', 'على', 1],
  ['killed', 'ارتقى ارتقت ارتقوا ارتقيا', 'الشهادة', 3],
  ['killed', 'نال نالت نالوا', 'الشهادة شرف', 3],
  ['captured', 'ألقت ألقى إلقاء تلقي يلقي ألقي', 'القبض', 3],
  ['captured', 'قبض قبضت قبضوا يقبض تقبض', 'على', 2],
  ['captured', 'وقع وقعت وقعوا وقعا وقوع', 'الأسر بالأسر أسر', 16],
  ['missing', 'فقد فقدان انقطع انقطاع', 'الاتصال', 2],
  ['missing', 'مصير', 'مجهول', 8],
  ['captured', 'يأسر يأسرون', 'عناصر عنصر جندي جنود ضابط ضباط مقاتل', 4],
  ['captured', 'تعرض تعرضت تعرضوا', 'للاعتقال لاعتقال للتوقيف للاحتجاز', 8],
  ['abducted', 'تعرض تعرضت تعرضوا', 'للخطف للاختطاف لخطف لاختطاف', 8],
  ['missing', 'يزال تزال يزالون مازال مازالت بقي', 'الأنقاض المفقود', 8],
  ['missing', 'عداد', 'المفقود', 1],
  ['released', 'أفرج أفرجت أفرجوا إفراج الإفراج تفرج يفرج سيفرج ستفرج', 'عن', 14],
  ['released', 'أطلق أطلقت أطلقوا إطلاق تطلق يطلق سيطلق ستطلق', 'سراح', 5],
  ['released', 'أخلى أخلت أخلي إخلاء تخلي يخلي', 'سبيل', 5],
  ['released', 'فك', 'أسر قيد', 2],
  ['surrendered', 'سلم سلمت سلموا سلما تسليم يسلم تسلم', 'نفس أنفس', 8],
  ['wounded', 'تعرض تعرضت تعرضوا', 'لإصاب للإصاب لجروح لحروق', 4],
]

/** Words that may stand inside a phrase that its group follows: «ارتقى إلى مرتبة الشهادة». */
export const INSIDE_PHRASE = 'إلى مرتبة درجة في على قوات'
