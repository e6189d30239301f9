import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('what is counted, and what is none', () => {
  it.each([
    ['قتلى وجرحى منهم شيوخ ونساء بغارة على البلدة.', []],
    ['راح ضحيتها 9 قتلى هم عائلة سالم.', ['outlet killed civilians 9']],
    [
      'استقبل المركز 14 مصابا بينهم طفلان، وكانت حالة 3 من المصابين خطرة.',
      [
        'outlet wounded unknown 14',
        'outlet wounded civilians 2 children',
        'outlet wounded unknown 3 other',
      ],
    ],
    ['بين 29 نيسان و29 أغسطس/آب قُتل 12 مدنيا.', ['outlet killed civilians 12']],
    [
      'قضى 5 من الكوادر الصحية واثنان من الصحفيين.',
      ['outlet killed civilians 5 medics', 'outlet killed civilians 2 journalists'],
    ],
    [
      'خروج قافلة ثالثة من أحياء المدينة المحاصرة عند ظهر هذا اليوم تضم 700 نازح.',
      ['outlet evacuated civilians 700'],
    ],
    ['ولم تصب ثلاث نساء كن في المكان.', ['outlet wounded civilians none women']],
    ['نزح نحو 2.5 مليون مدني.', ['outlet displaced civilians about 2500000']],
    ['سقط صاروخ قرب القرية دون خسائر بشرية.', ['outlet killed-or-wounded unknown none']],
    ['يشيع الأهالي شهيد الواجب.', []],
    [
      'مقتل 11 مدنيا بينهم 4 نساء في غارة للتحالف.',
      ['outlet killed civilians 11', 'outlet killed civilians 4 women'],
    ],
    ['الإفراج عن 30 محتجزا من السجن إثر اتفاق رعاه شيوخ ووجهاء.', ['outlet released unknown 30']],
    [
      'قضى شابان بلغم، فارتفع عدد الضحايا إلى 7.',
      ['outlet killed civilians 2', 'outlet killed civilians 7'],
    ],
    ['عثر الأهالي على شابين اثنين مقتولين.', ['outlet killed civilians 2']],
    ['عثر الأهالي على جثة شاب مقتولا.', ['outlet killed civilians 1']],
    ['مقبرة جماعية تضم رفات 17 شخصا.', ['outlet killed unknown 17']],
    [
      'خُطف طبيب من عيادته ثم أطلقوا سراحه.',
      ['outlet abducted civilians 1 medics', 'outlet released civilians 1 medics'],
    ],
    [
      'الإفراج عن 36 من المخطوفين مقابل 20 معتقلا في السجون.',
      ['outlet released unknown 36', 'outlet released unknown 20'],
    ],
    [
      'بلغ عدد القتلى من المدنيين على يد قوات النظام 506، بينهم 92 طفلا.',
      ['outlet killed civilians 506', 'outlet killed civilians 92 children'],
    ],
    ['تأكيد استشهاد الأسير المحرر محمد عيد.', ['outlet killed civilians 1']],
    [
      'قُتل عضو لجنة محلية ومات شاب كان برفقته.',
      ['outlet killed unknown 1', 'outlet killed civilians 1'],
    ],
    [
      'مقتل 31 شخصا، هم: 14 من المدنيين، و15 من قوات النظام، و2 مجهولي الهوية.',
      [
        'outlet killed mixed 31',
        'outlet killed civilians 14',
        'outlet killed syrian-government 15',
        'outlet killed unknown 2',
      ],
    ],
    [
      'وفاة عامل بجراحه، ليرتفع عدد شهداء القصف إلى شهيدين.',
      ['outlet killed civilians 1', 'outlet killed civilians 2'],
    ],
    ['تحييد 21 إرهابيا من تنظيم ي ب ك.', ['outlet killed sdf 21']],
    ['وستستمر الحملة حتى القضاء على آخر عنصر.', []],
    ['قُتل 40 مدنيا خلال ثلاثة أشهر.', ['outlet killed civilians 40 cumulative']],
    ['بلغ عدد شهداء غارات الاحتلال التركي 8 شهداء.', ['outlet killed unknown 8']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
