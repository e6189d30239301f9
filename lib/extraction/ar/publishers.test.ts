import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('an outlet that names itself', () => {
  it.each([
    ['السويداء 24\nوكانت السويداء 24 وثقت مقتل 9 مدنيين.', ['outlet killed civilians 9']],
    ['حمص – نورث برس\nأصيب 4 مدنيين، بحسب نورث برس.', ['outlet wounded civilians 4']],
    ['عنب بلدي – فلان\nووثقت عنب بلدي مقتل مدني.', ['outlet killed civilians 1']],
    ['ذكرت وكالة ستيب أن 3 نساء أصبن.\n#وكالة_ستيب', ['outlet wounded civilians 3 women']],
    ['ذكرت نورث برس أن مدنيا قُتل.', ['north-press killed civilians 1']],
    ['أفاد ناشطون بمقتل مدني.\n#حلب', ['activists killed civilians 1']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
