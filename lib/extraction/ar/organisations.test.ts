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
