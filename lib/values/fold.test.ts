import { describe, expect, it } from 'vitest'
import { fold } from './fold'

describe('fold', () => {
  it.each([
    ['hamza above alef', 'أسرى', 'اسري'],
    ['hamza below alef', 'إعلان', 'اعلان'],
    ['madda', 'آخرون', 'اخرون'],
    ['alef wasla', 'ٱلأمس', 'الامس'],
    ['a hamza that is a mark of its own', 'ا\u0654سرى', 'اسري'],
    ['alef maqsura', 'قتلى', 'قتلي'],
    ['taa marbuta', 'مدينة', 'مدينه'],
    ['Persian yaa', 'قتلی', 'قتلي'],
    ['Persian kaf', 'کمین', 'كمين'],
    ['harakat', 'قُتِلَ عُنْصُرٌ', 'قتل عنصر'],
    ['shadda and tanwin', 'عنصرًا مدنيّاً', 'عنصرا مدنيا'],
    ['superscript alef', 'هٰذا', 'هذا'],
    ['tatweel', 'مقـــتل', 'مقتل'],
    ['words broken by tatweel and a dot', 'مقتـ.ـل', 'مقتل'],
    ['words broken by several signs', 'إعتقــ..ــال', 'اعتقال'],
    ['a full stop that breaks nothing', 'قتل. جرح', 'قتل. جرح'],
    ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['full-width digits', '２８', '28'],
    ['joined forms', 'ﻻجئ', 'لاجئ'],
    ['marks of direction', '\u200fقتلى\u202c 28\u2069', 'قتلي 28'],
    ['joiners', 'می\u200cشود', 'ميشود'],
    ['capitals', 'SDF Fighters', 'sdf fighters'],
    ['white space', '  eight \n\t killed ', 'eight killed'],
    ['nothing', '', ''],
  ])('%s: %s → %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    const once = fold('أُسِرَ ٨ آخرون في مدينة إعتقـ.ـال ۱۲ SDF')
    expect(fold(once)).toBe(once)
  })
})
