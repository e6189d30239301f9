import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('who speaks, in more words', () => {
  it.each([
    ['أما المرصد السوري، ومقره بريطانيا، فقال إن 9 مدنيين قتلوا.', ['sohr killed civilians 9']],
    [
      'ونقلت الوكالة العربية السورية (سانا) عن طبيب في مستشفى أن 5 عمال أصيبوا.',
      ['hospital wounded civilians 5'],
    ],
    [
      'مقتل 4 عاملات بانفجار.\nالمصدر : الدفاع المدني السوري',
      ['white-helmets killed civilians 4 women'],
    ],
    [
      'أصدرت قسد بيانا جاء فيه:\n"استشهد 4 مواطنين.\nكما ارتقى 3 من مقاتلينا".',
      ['sdf killed civilians 4', 'sdf killed sdf 3'],
    ],
    [
      'قال ناشطون إن مدنيا قُتل. وكانت قسد قد أفرجت عن 9 نساء.',
      ['activists killed civilians 1', 'outlet released civilians 9 women'],
    ],
    [
      'نفذ العدو الإسرائيلي عدوانا. وقال مصدر عسكري إن مدنيا أصيب.',
      ['syrian-government wounded civilians 1'],
    ],
    [
      'أكثر من 50 شهيدا في البلدة.\nقال ناشطون إن أكثر من 50 مدنيا استشهدوا.',
      ['activists killed civilians moreThan 50'],
    ],
    ['قالت سانا إن 6 عسكريين أصيبوا.', ['syrian-government wounded syrian-government 6']],
    ['قالت الرئاسة التركية إن 33 جنديا قتلوا.', ['turkey killed turkey 33']],
    ['أعلنت الخارجية الروسية مقتل مدني.', ['russia killed civilians 1']],
    ['قال قائد ميداني في قسد إن 4 من مقاتليهم قتلوا.', ['sdf killed sdf 4']],
    ['قال ناشطون من حي التضامن إن قوات النظام قتلت 3 مدنيين.', ['activists killed civilians 3']],
    [
      'نقلت سانا عن مصدر في قيادة شرطة حماة إصابة طفل.',
      ['syrian-government wounded civilians 1 children'],
    ],
    ['قالت مصادر أمنية عراقية إن 3 مدنيين قتلوا.', ['iraq killed civilians 3']],
    ['أعلنت الداخلية القبض على 3 من عناصر التنظيم.', ['syrian-government captured isis 3']],
    ['أكد مصدر بالدفاع المدني وفاة طفل.', ['white-helmets killed civilians 1 children']],
    ['وثق مكتب التوثيق في درعا 24 مقتل 6 مدنيين.', ['daraa24 killed civilians 6']],
    ['الخارجية الإيرانية: مقتل 2 من مستشارينا.', ['iran killed iran-hezbollah 2']],
    ['رئيس هيئة الأركان الأمريكية: مقتل 3 من داعش.', ['coalition killed isis 3']],
    [
      'وثق المرصد السوري مقتل 7 مدنيين، فيما لا يزال مصير 4 مجهولا.\n\nوبذلك ترتفع حصيلة القتلى المدنيين إلى 31.',
      ['sohr killed civilians 7', 'sohr missing civilians 4', 'sohr killed civilians 31'],
    ],
    [
      'وزارة الطوارئ وإدارة الكوارث: وفاة 3 أطفال.',
      ['syrian-government killed civilians 3 children'],
    ],
    ['مقتل 3 مدنيين، وفق حسابات مقربة من قسد.', ['local-sources killed civilians 3']],
    ['التلفزيون الإيراني: مقتل 3 مدنيين.', ['iranian-media killed civilians 3']],
    ['نقلا عن أقاربه: مقتل طفل.', ['local-sources killed civilians 1 children']],
    ['قال مدير صحة درعا إن 3 مدنيين أصيبوا.', ['syrian-government wounded civilians 3']],
    ['ذكر مراسل المرصد السوري أن 3 مدنيين قتلوا.', ['sohr killed civilians 3']],
    ['ذكر مراسل السورية نت أن 3 مدنيين قتلوا.', ['outlet killed civilians 3']],
    ['مصدر محلي لـ نورث برس: مقتل 3 مدنيين.', ['local-sources killed civilians 3']],
    ['مدير الدفاع المدني: وفاة 3 أطفال.', ['white-helmets killed civilians 3 children']],
    [
      'أعلنت وزارة الدفاع التركية قصف مواقع.\nمقتل 6 من عناصر قسد، بحسب وزارة الدفاع.',
      ['turkey killed sdf 6'],
    ],
    ['مديرية صحة حمص: وفاة 3 مدنيين.', ['syrian-government killed civilians 3']],
    [
      'قالت وزارة الصحة في حكومة الإنقاذ إن طفلا توفي.',
      ['salvation-government killed civilians 1 children'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
