import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('whose text it is by its head and its manner', () => {
  it.each([
    [
      'المكتب الإعلامي في مديرية صحة إدلب:\nقُتل 12 مدنياً.\n\nوأصيب 30 مدنياً.',
      [
        'idlib-health-directorate killed civilians 12',
        'idlib-health-directorate wounded civilians 30',
      ],
    ],
    [
      'المكتب الإعلامي في مديرية صحة حماة: قُتل 12 مدنياً.\n\nتوفي 3 أطفال.',
      [
        'hama-health-directorate killed civilians 12',
        'hama-health-directorate killed civilians 3 children',
      ],
    ],
    [
      'قصف على الريف.\n\nقُتل طفل.\nوقعت غارات.\nعادت الحياة.\nالمكتب الإعلامي في مديرية صحة حماة: أصيب 12 مدنياً.',
      ['outlet killed civilians 1 children', 'hama-health-directorate wounded civilians 12'],
    ],
    ['مديرية صحة إدلب\nأصيب 4 مدنيين.', ['idlib-health-directorate wounded civilians 4']],
    [
      'قُتل 3 مدنيين.\nوبذلك، يرتفع إلى 120 تعداد المدنيين الذين قتلوا منذ مطلع العام.',
      ['sohr killed civilians 3', 'sohr killed civilians 120 cumulative'],
    ],
    [
      'مقـ ـتل مدنيين في ريف حماة\nعلى صعيد متصل، أصيب 3 مدنيين.',
      ['sohr killed civilians some', 'sohr wounded civilians 3'],
    ],
    [
      'قصفت مسيرات مواقع، دون معلومات عن خسائر بشرية.\nعلى صعيد متصل، أصيب 3 مدنيين، وقال ناشطون إن طفلا قُتل.',
      ['sohr wounded civilians 3', 'activists killed civilians 1 children'],
    ],
    ['على صعيد متصل، أصيب 3 مدنيين.', ['outlet wounded civilians 3']],
    [
      'عنب بلدي\nعلى صعيد متصل، أصيب 3 مدنيين، دون معلومات عن خسائر بشرية.',
      ['outlet wounded civilians 3'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
