import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('totals and their parts', () => {
  it.each([
    [
      'إصابة 6 أشخاص بينهم طفلان وامرأة.',
      [
        'outlet wounded unknown 6',
        'outlet wounded civilians 2 children',
        'outlet wounded civilians 1 women',
      ],
    ],
    [
      'إصابة 6 مدنيين (3 أطفال ورجل وامرأتان) في السوق.',
      [
        'outlet wounded civilians 6',
        'outlet wounded civilians 3 children',
        'outlet wounded civilians 1 other',
        'outlet wounded civilians 2 women',
      ],
    ],
    [
      'فُقد 30 مدنيا، وعُثر على جثث 8 منهم.',
      ['outlet missing civilians 30', 'outlet killed civilians 8 other'],
    ],
    [
      'مقتل عائلة مؤلفة من 4 أشخاص.',
      ['outlet killed civilians 1 families', 'outlet killed civilians 4'],
    ],
    [
      'أسر 5 آخرون من قسد بينهم قيادي.',
      ['outlet captured sdf 5', 'outlet captured sdf 1 commander'],
    ],
    [
      'قُتل 4 أشخاص، ثلاثة منهم أطفال.',
      ['outlet killed unknown 4', 'outlet killed civilians 3 children'],
    ],
    [
      'مقتل ثلاثة مدنيين أحدهم صحفي.',
      ['outlet killed civilians 3', 'outlet killed civilians 1 journalists'],
    ],
    [
      'مقتل سبعة مدنيين هم امرأة وستة أطفال.',
      [
        'outlet killed civilians 7',
        'outlet killed civilians 1 women',
        'outlet killed civilians 6 children',
      ],
    ],
    [
      'مقتل 140 شخصا بينهم 11 امرأة و13 طفلا وطفلة.',
      [
        'outlet killed unknown 140',
        'outlet killed civilians 11 women',
        'outlet killed civilians 13 children',
      ],
    ],
    [
      '5 مدنيين بينهم طفل قتلوا اليوم.',
      ['outlet killed civilians 5', 'outlet killed civilians 1 children'],
    ],
    [
      'مقتل 9 مدنيين بينهم 3 أطفال في قرية و4 مدنيين في أخرى.',
      [
        'outlet killed civilians 9',
        'outlet killed civilians 3 children',
        'outlet killed civilians 4',
      ],
    ],
    [
      'مقتل 3 مدنيين بينهم طفل وإصابة 7 بينهم امرأة.',
      [
        'outlet killed civilians 3',
        'outlet killed civilians 1 children',
        'outlet wounded civilians 7',
        'outlet wounded civilians 1 women',
      ],
    ],
    [
      'قُتل رجل وزوجته وطفليهما.',
      [
        'outlet killed civilians 1',
        'outlet killed civilians 1 women',
        'outlet killed civilians 2 children',
      ],
    ],
    ['إصابة عدد من المدنيين بينهم نساء وأطفال.', ['outlet wounded civilians some']],
    [
      'قتل ضابط وثلاثة عناصر من قوات النظام.',
      ['outlet killed syrian-government 1 commander', 'outlet killed syrian-government 3'],
    ],
    ['مقتل 3 مدنيين وعنصر من قسد.', ['outlet killed civilians 3', 'outlet killed sdf 1']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
