import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('whose people', () => {
  it.each([
    ['قتل 6 عناصر من قسد وأسر عنصر واحد.', ['outlet killed sdf 6', 'outlet captured sdf 1']],
    ['هاجم داعش مواقع قوات النظام وقتل 6 عناصر.', ['outlet killed syrian-government 6']],
    ['مقتل جندي تركي وإصابة آخر.', ['outlet killed turkey 1', 'outlet wounded turkey 1']],
    ['3 قتلى للنظام بقصف.', ['outlet killed syrian-government 3']],
    ['مقتل قيادي في داعش.', ['outlet killed isis 1 commander']],
    ['قالت قسد إنها قتلت عشرين إرهابيا.', ['sdf killed isis 20']],
    ['قُتل 3 من عناصره، بحسب ما أعلن تنظيم الدولة.', ['isis killed isis 3']],
    ['قتل مدني وأصيب آخر.', ['outlet killed civilians 1', 'outlet wounded civilians 1']],
    ['مقتل 4 أشخاص وإصابة آخرين.', ['outlet killed unknown 4', 'outlet wounded unknown some']],
    ['مقتل 3 من أبناء البلدة.', ['outlet killed civilians 3']],
    ['مقتل شخص يدعى سامر.', ['outlet killed civilians 1']],
    ['استشهاد مدنيين تحت الأنقاض، وكلاهما من البلدة.', ['outlet killed civilians 2']],
    ['إصابات بين المدنيين.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('whose people, with other words', () => {
  it.each([
    ['أصيب 5 من عناصر الدفاع المدني.', ['outlet wounded civilians 5']],
    ['استشهد الصحفي سامر العلي بقصف.', ['outlet killed civilians 1 journalists']],
    ['مقتل الطفلة ريم.', ['outlet killed civilians 1 children']],
    ['اغتيال ضابط في قوات النظام.', ['outlet killed syrian-government 1 commander']],
    ['قُتل 3 عناصر من حزب الله اللبناني بغارة إسرائيلية.', ['outlet killed iran-hezbollah 3']],
    ['وثق المرصد السوري مقتل 12 مدنيا منذ مطلع العام.', ['sohr killed civilians 12 cumulative']],
    ['قصفت تركيا القرية فقتلت طفلين.', ['outlet killed civilians 2 children']],
    [
      'مقتل جندي وجرح 3 آخرين من قوات النظام.',
      ['outlet killed unknown 1', 'outlet wounded syrian-government 3'],
    ],
    ['قتل 12 شخصا على الأقل.', ['outlet killed unknown atLeast 12']],
    ['اندلعت اشتباكات بين العشائر وقسد أسفرت عن مقتل 3 أشخاص.', ['outlet killed unknown 3']],
    [
      'أعلنت وزارة الدفاع السورية استشهاد 4 جنود.',
      ['syrian-government killed syrian-government 4'],
    ],
    ['مقتل 7 من هيئة تحرير الشام.', ['outlet killed rebels 7']],
    ['مصرع سائق وإصابة مرافقه.', ['outlet killed civilians 1', 'outlet wounded civilians 1']],
    ['انتشل الدفاع المدني جثتين من تحت الأنقاض.', ['outlet killed unknown 2']],
    [
      'إصابة 3 عناصر من الجيش الوطني بينهم قياديان.',
      ['outlet wounded rebels 3', 'outlet wounded rebels 2 commander'],
    ],
    ['قتل 4 عناصر من داعش وأسر آخر.', ['outlet killed isis 4', 'outlet captured isis 1']],
    ['سقوط 5 جرحى من المدنيين.', ['outlet wounded civilians 5']],
    ['قُتل وجُرح 20 من عناصر النظام.', ['outlet killed-or-wounded syrian-government 20']],
    ['عشرات القتلى والجرحى من قسد.', ['outlet killed-or-wounded sdf tens']],
    ['مقتل نحو عشرة من مسلحي داعش.', ['outlet killed isis about 10']],
    ['أفاد ناشطون بمقتل 6 مدنيين.', ['activists killed civilians 6']],
    ['أكدت مصادر طبية وفاة طفلين.', ['hospital killed civilians 2 children']],
    ['قال قائد في قسد إن 12 من مقاتليها قتلوا.', ['sdf killed sdf 12']],
    ['أعلنت تركيا مقتل جنديين.', ['turkey killed turkey 2']],
    ['أعلن الجيش السوري استشهاد 4 جنود.', ['syrian-government killed syrian-government 4']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
