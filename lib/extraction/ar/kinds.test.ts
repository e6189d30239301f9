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
    ['نفت وزارة الدفاع مقتل أي من جنودها.', ['syrian-government killed syrian-government none']],
    ['ولا يزال 6 عمال في عداد المفقودين.', ['outlet missing civilians 6']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
