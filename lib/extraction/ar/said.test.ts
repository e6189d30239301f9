import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('who says it', () => {
  it.each([
    ['قال الدفاع المدني إن 3 مدنيين قتلوا.', ['white-helmets killed civilians 3']],
    ['الدفاع المدني السوري: إصابة 6 مدنيين.', ['white-helmets wounded civilians 6']],
    ['عاجل | مصادر محلية: مقتل 4 أشخاص.', ['local-sources killed unknown 4']],
    ['أصيبت امرأة، بحسب مصادر محلية.', ['local-sources wounded civilians 1 women']],
    ['وفقا للمرصد السوري قُتل عنصران من قسد.', ['sohr killed sdf 2']],
    ['قال مراسلنا إن طفلا قُتل.', ['outlet killed civilians 1 children']],
    [
      'أعلن داعش مقتل 5 عناصر من قسد، كما قُتل عدد من عناصر التنظيم بغارة.',
      ['isis killed sdf 5', 'outlet killed isis some'],
    ],
    ['قال المرصد السوري إن القصف مستمر. وقتل 3 مدنيين.', ['sohr killed civilians 3']],
    ['قال المرصد السوري إن القصف مستمر.\nقتل 3 مدنيين في حلب.', ['outlet killed civilians 3']],
    [
      'قال المرصد السوري إن القصف مستمر.\nوأضاف المرصد أن 3 مدنيين قتلوا.',
      ['sohr killed civilians 3'],
    ],
    [
      'أصدرت قسد بيانا.\nوقالت قسد إن المعارك مستمرة.\nوأشار البيان إلى مقتل 5 عناصر من داعش.',
      ['sdf killed isis 5'],
    ],
    ['روسيا تعلن مقتل 9 أشخاص.', ['russia killed unknown 9']],
    ['قسد تنفي مسؤوليتها عن مقتل جندي تركي.', ['outlet killed turkey 1']],
    [
      'وقال المسؤول في المكتب الإعلامي لقسد "الحصيلة كالتالي:\n4 شهداء من قسد.\nجريحان من المدنيين".',
      ['sdf killed sdf 4', 'sdf wounded civilians 2'],
    ],
    ['أصيب 3 مدنيين في القصف. #الخوذ_البيضاء', ['white-helmets wounded civilians 3']],
    [
      'وبحسب معلومات حصل عليها الموقع من مصادر في الدفاع المدني، أصيب مدني.',
      ['white-helmets wounded civilians 1'],
    ],
    [
      'مقتل مدني بقصف على البلدة.\nوقال الدفاع المدني إن القصف أدى إلى مقتل مدني.',
      ['white-helmets killed civilians 1'],
    ],
    [
      'مقتل 3 مدنيين بقصف على البلدة.\nمن جهته قال الدفاع المدني إن 3 مدنيين قتلوا.',
      ['outlet killed civilians 3', 'white-helmets killed civilians 3'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('denials', () => {
  it.each([
    ['لم يسفر القصف عن سقوط أي ضحايا.', ['outlet killed unknown none']],
    ['دون وقوع إصابات بين المدنيين.', ['outlet wounded civilians none']],
    ['عدم وجود إصابات بين المدنيين.', ['outlet wounded civilians none']],
    ['نفى التحالف الدولي مقتل أي مدني.', ['coalition killed civilians none']],
    ['لم يقتل أي عنصر من قسد.', ['outlet killed sdf none']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
