import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('organisations in no list, where they speak', () => {
  it.each([
    [
      'أعلنت منظمة سند مقتل 7 مدنيين. وأوضحت المنظمة أن 4 آخرين أصيبوا.',
      ['snd killed civilians 7', 'snd wounded civilians 4'],
    ],
    ['أصيب 3 عمال، وذلك وفق ما ذكره جهاز الطوارئ.', ['emergency-service wounded civilians 3']],
    [
      'بحسب مكتب إعلام الأسرى أُفرج عن 9 نساء.',
      ['prisoners-media-office released civilians 9 women'],
    ],
    ['غرفة طوارئ البلدة: مقتل مدنيين اثنين.', ['blda-emergency-room killed civilians 2']],
    ['قصف الجيش موقع تل أخضر، وقال ناشطون إن مدنيا قُتل.', ['activists killed civilians 1']],
    ['زارت اللجنة موقع الهجوم الذي قُتل فيه 3 مدنيين.', ['outlet killed civilians 3']],
    ['زعمت صفحات أن 4 مدنيين قتلوا.', ['local-sources killed civilians 4']],
    ['قال مسؤول أمريكي لرويترز إن 5 جنود أصيبوا.', ['coalition wounded coalition 5']],
    ['وثق ناشطو المرصد السوري مقتل 4 نساء.', ['sohr killed civilians 4 women']],
    ['مصادر محلية أكدت لـ"نورث برس" أن 4 مدنيين قتلوا.', ['local-sources killed civilians 4']],
    [
      'قُتل 11 عاملا، في حين ذكرت وكالة سانا أن 11 عاملا قتلوا.',
      ['outlet killed civilians 11', 'syrian-government killed civilians 11'],
    ],
    ['محافظ درعا: أصيب 4 مدنيين.', ['syrian-government wounded civilians 4']],
    ['وقال محافظ نينوى في العراق إن 4 مدنيين قتلوا.', ['iraq killed civilians 4']],
    ['طبيب في المشفى: وصل إلينا 4 جرحى من العمال.', ['hospital wounded civilians 4']],
    ['بحسب مكتب التوثيق لدينا قُتل 4 مدنيين.', ['outlet killed civilians 4']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('armed parties in no list', () => {
  it.each([
    [
      'نفى جيش الوادي سقوط قتلى في صفوفه، وقال المتحدث باسمه إن أربعة من عناصره أصيبوا.',
      ['uadi-army killed unknown none', 'uadi-army wounded unknown 4'],
    ],
    [
      'أعلنت قوات الشهباء في بيان نشرته مساء الأحد أن 6 مدنيين قتلوا.',
      ['shaba-forces killed civilians 6'],
    ],
    [
      'قال المجلس المحلي إن 3 مدنيين قتلوا. ونفى الفوج الخامس سقوط قتلى.',
      ['local-council killed civilians 3', 'fifth-regiment killed unknown none'],
    ],
    ['نفى لواء الصقور مقتل أي من عناصره.', ['squr-brigade killed unknown none']],
    ['أعلن فصيل أحرار السد أن 3 من مقاتليه قتلوا.', ['sd-ahrar killed unknown 3']],
    ['قال مصدر في لواء الصقور إن 4 من عناصره أصيبوا.', ['squr-brigade wounded unknown 4']],
    ['أعلنت جبهة السد مقتل 4 من داعش.', ['sd-front killed isis 4']],
    ['نفى المجلس العسكري سقوط قتلى.', ['military-council killed unknown none']],
    ['اتهم ناشطون قوات الشهباء بقتل 3 مدنيين.', ['activists killed civilians 3']],
    ['قال ناشطون إن قوات الشهباء قتلت 3 مدنيين.', ['activists killed civilians 3']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('people of armed parties in no list', () => {
  it.each([
    [
      'شنت قوات النظام هجوما على قوات الشهباء. وقال ناشطون إن 14 من عناصر جيش الوادي قتلوا.',
      ['activists killed unknown 14'],
    ],
    [
      'قُتل 5 من عناصر قسد. وهاجم مسلحون حاجزا لجيش الوادي وقتلوا 14 عنصرا.',
      ['outlet killed sdf 5', 'outlet killed unknown 14'],
    ],
    [
      'قتلت قسد 3 من قوات الشهباء و4 مقاتلين في لواء الصقور.',
      ['outlet killed unknown 3', 'outlet killed unknown 4'],
    ],
    ['استهدف هجوم حاجزا لقوات النظام أدى إلى مقتل 5 عناصر.', ['outlet killed syrian-government 5']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('a number alone before its verb', () => {
  it.each([
    ['قال المتحدث باسم المجلس المحلي إن خمسة قُتلوا.', ['local-council killed unknown 5']],
    [
      'قال الدفاع المدني إن خمسة قتلوا وثلاثة أصيبوا.',
      ['white-helmets killed unknown 5', 'white-helmets wounded unknown 3'],
    ],
    [
      'قال ناشطون إن 5 مدنيين قتلوا و3 آخرين أصيبوا.',
      ['activists killed civilians 5', 'activists wounded civilians 3'],
    ],
    [
      'قال ناشطون إن 14 من عناصر قسد قتلوا وأن اثنين من مقاتليها أصيبا.',
      ['activists killed sdf 14', 'activists wounded sdf 2'],
    ],
    ['قال ناشطون إن خمسة سقطت على المنازل.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
