import { describe, expect, it } from 'vitest'
import { told } from './told'

const ISSUED =
  'أصدر المكتب الإعلامي لقوات سوريا الديمقراطية بياناً عن الهجمات التي شنها الجيش التركي.'

describe('a statement that an agency reports', () => {
  it.each([
    [
      `${ISSUED}
وكالة الوادي
أخبار
القامشلي – الأحد 12 كانون الثاني
وجاء في البيان: "شنت طائرات الاحتلال التركي 12 غارة، وكانت نتائجها كالتالي:
استشهاد ستة مدنيين بينهم طفلان، وإصابة 13 آخرين.
إصابة 2 من قواتنا.
وردت قواتنا على «مصادر النيران»، ما أدى إلى مقتل 5 من المرتزقة".
وأصيب طفل.`,
      [
        'sdf killed civilians 6',
        'sdf killed civilians 2 children',
        'sdf wounded civilians 13',
        'sdf wounded sdf 2',
        'sdf killed rebels 5',
        'outlet wounded civilians 1 children',
      ],
    ],
    [
      `${ISSUED}\nوجاء في البيان: "شنت طائرات الاحتلال التركي 12 غارة:\nاستشهاد ستة مدنيين.`,
      ['sdf killed civilians 6'],
    ],
    [
      `${ISSUED}\nوقال البيان: "بلغت حصيلة هجمات جيش الاحتلال التركي:\nاستشهاد ستة مدنيين.`,
      ['sdf killed civilians 6'],
    ],
    [
      'المكتب الإعلامي لقسد يصدر بياناً حول الهجمات التي شنها الجيش التركي\nنص البيان:\nاستشهد ستة مدنيين.',
      ['sdf killed civilians 6'],
    ],
    [
      'بيان قوات سوريا الديمقراطية عن الهجمات التركية\nوأضاف البيان: "استشهد ستة مدنيين".',
      ['sdf killed civilians 6'],
    ],
    [
      'عمم المركز الإعلامي لقوات سوريا الديمقراطية حصيلة الأسبوع.\nوأضاف البيان: "استشهد 3 مدنيين.\nوأصيب مدنيان".\nمن جهتها، قالت وزارة الدفاع التركية إن 6 من عناصر قسد قتلوا.',
      ['sdf killed civilians 3', 'sdf wounded civilians 2', 'turkey killed sdf 6'],
    ],
    ['أسقطت كييف 4 طائرات مسيرة وموسكو تتحدث عن إصابة 3 مدنيين.', ['russia wounded civilians 3']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
