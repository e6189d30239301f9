import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('who people were, by the words after them', () => {
  it.each([
    [
      'سقط 9 قتلى وعشرات الجرحى معظمهم نساء وأطفال.',
      ['outlet killed civilians 9', 'outlet wounded civilians tens'],
    ],
    ['غرق 14 شخصا غالبيتهم من الأطفال.', ['outlet killed civilians 14']],
    ['عُثر على 12 جثة نصفها نساء.', ['outlet killed unknown 12']],
    ['وقالت قسد إن القتلى هم مقاتلان ومدني.', ['sdf killed sdf 2', 'sdf killed civilians 1']],
    [
      'سقط 3 شهداء و5 جرحى بقصف استهدف منزل عائلة في البلدة.',
      ['outlet killed civilians 3', 'outlet wounded civilians 5'],
    ],
    ['قُتل 4 أشخاص بقصف خيمة تؤوي نازحين.', ['outlet killed civilians 4']],
    ['داهمت قسد وكرا لداعش. وقتل اثنان من أفراد الخلية.', ['outlet killed isis 2']],
    [
      'أطلق التنظيم سراح 6 نساء مقابل إفراج البيشمركة عن 4 من عناصره.',
      ['outlet released civilians 6 women', 'outlet released isis 4'],
    ],
    ['أسر قيادي بارز في جبهة النصرة.', ['outlet captured rebels 1 commander']],
    ['اعتقل الأمن 20 مطلوبا بتهمة الانتماء إلى داعش.', ['outlet captured isis 20']],
    ['مقتل شابين منتسبين لقسد.', ['outlet killed sdf 2']],
    [
      'استشهاد الشهيدة أم سالم وجرح 3 من أفراد عائلتها.',
      ['outlet killed civilians 1 women', 'outlet wounded civilians 3'],
    ],
    [
      'غرق فتى وجرح اثنان من أقرانه.',
      ['outlet killed civilians 1 children', 'outlet wounded civilians 2 children'],
    ],
    ['سجلت مقتل 4 معتقلات.', ['outlet killed civilians 4 women']],
    ['قالت قسد إن 5 مسلحين من داعش فروا، وإن 9 من مقاتليها قتلوا.', ['sdf killed sdf 9']],
    [
      'أعلنت تركيا تحييد 6 إرهابيين ردا على هجوم استهدف وزارة الداخلية.',
      ['turkey killed unknown 6'],
    ],
    [
      'أعلن التحالف مقتل القيادي أبو ياسر وأربعة آخرين.',
      ['coalition killed isis 1 commander', 'coalition killed isis 4'],
    ],
    [
      'أعلنت روسيا مقتل 3 من عسكرييها مضيفة أنه تم القضاء على 45 مسلحا.',
      ['russia killed russia 3', 'russia killed rebels 45'],
    ],
    [
      'صدت الفصائل هجوما لقوات النظام وكبدتهم خسائر بينها 8 قتلى.',
      ['outlet killed syrian-government 8'],
    ],
    ['وثق المرصد السوري 9 أشخاص استشهدوا بقصف.', ['sohr killed civilians 9']],
    [
      'أكد مصدر في قوات النظام مقتل ضابط و11 عنصرا بانفجار.',
      [
        'syrian-government killed syrian-government 1 commander',
        'syrian-government killed syrian-government 11',
      ],
    ],
    ['خسائر قوات النظام خلال المعارك: 45 قتيلا.', ['outlet killed syrian-government 45']],
    ['قال الجيش الأردني إنه قتل 7 مهربين.', ['jordan killed unknown 7']],
    ['نفت وزارة الدفاع مقتل أي من جنودها.', ['syrian-government killed syrian-government none']],
    ['ولا يزال 6 عمال في عداد المفقودين.', ['outlet missing civilians 6']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
