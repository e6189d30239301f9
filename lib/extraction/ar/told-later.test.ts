import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('who people were, where a later sentence tells it', () => {
  it.each([
    [
      'قُتل شخصان وجرح ثالث بلغم. وذكر المرصد السوري أن جميع الضحايا مدنيون.',
      ['outlet killed civilians 2', 'outlet wounded civilians 1'],
    ],
    [
      'قُتل 4 أشخاص وجرح 6 بانفجار. والقتلى هم عمال في مخبز.',
      ['outlet killed civilians 4', 'outlet wounded unknown 6'],
    ],
    ['قُتل 4 أشخاص بانفجار. ونقل الجرحى المدنيون إلى المستوصف.', ['outlet killed unknown 4']],
    [
      'قُتل الشاب ياسين برصاص مجهولين. وكان الشاب يعمل ضمن مجموعة تتبع للأمن العسكري.',
      ['outlet killed syrian-government 1'],
    ],
    [
      'قُتل الشاب ياسين برصاص مجهولين. وكان يعمل سابقا في صفوف قوات النظام.',
      ['outlet killed civilians 1'],
    ],
    ['قُتل الشاب ياسين برصاص مجهولين. وكان يعمل مزارعا.', ['outlet killed civilians 1']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
