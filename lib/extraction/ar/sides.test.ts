import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('whose people, by who acts and who speaks', () => {
  it.each([
    [
      'تمكن الثوار من قتل 6 عناصر وأسر اثنين.',
      ['outlet killed syrian-government 6', 'outlet captured syrian-government 2'],
    ],
    ['أعلنت تركيا تحييد 11 إرهابيا من تنظيم "بي كي كي".', ['turkey killed sdf 11']],
    [
      'اعترف الجيش الإسرائيلي بمقتل ضابط وجنديين.',
      ['israel killed israel 1 commander', 'israel killed israel 2'],
    ],
    [
      'ضابط وثلاثة جنود من الحرس الجمهوري قُتلوا.',
      ['outlet killed syrian-government 1 commander', 'outlet killed syrian-government 3'],
    ],
    [
      'قتيل و3 جرحى من قوات النظام بلغم.',
      ['outlet killed syrian-government 1', 'outlet wounded syrian-government 3'],
    ],
    ['9 قتلى من قسد والتنظيم في اشتباكات.', ['outlet killed mixed 9']],
    ['مقتل 7 عناصر من فصيل موال لتركيا.', ['outlet killed rebels 7']],
    ['أسر 4 من قسد بينهم امرأة.', ['outlet captured sdf 4', 'outlet captured sdf 1 women']],
    ['مقتل عسكري سوري بقصف.', ['outlet killed syrian-government 1']],
    ['ارتفعت حصيلة ضحايا القصف الروسي إلى 8 قتلى.', ['outlet killed unknown 8']],
    ['انفجار في مقر لجيش العزة أدى إلى سقوط 4 قتلى.', ['outlet killed rebels 4']],
    ['استهدفت عبوة سيارة عسكرية تابعة لقسد، وأصيب شخصان.', ['outlet wounded sdf 2']],
    [
      'انفجرت سيارة بتجمع لعناصر الفرقة الرابعة وخلفت 6 قتلى.',
      ['outlet killed syrian-government 6'],
    ],
    ['هجوم على باص مبيت أوقع 9 قتلى.', ['outlet killed syrian-government 9']],
    ['قصف النظام مواقع للمعارضة وأصيب طفل.', ['outlet wounded civilians 1 children']],
    ['اشتباكات بين قسد والجيش الوطني، وسقوط 8 قتلى من الطرفين.', ['outlet killed mixed 8']],
    ['اشتباكات بين الحمزات والعمشات قتل فيها 8 عناصر من كلا الطرفين.', ['outlet killed rebels 8']],
    ['النظام يتراجع ويخسر 14 عنصرا.', ['outlet killed syrian-government 14']],
    [
      'انفجرت قنبلة بعمال في حقل فقتل 3 وأصيب 2.',
      ['outlet killed civilians 3', 'outlet wounded civilians 2'],
    ],
    [
      'قُتل 5 من عناصر قسد. وقُتل 3 مدنيين بقصف. كما أصيب العشرات.',
      ['outlet killed sdf 5', 'outlet killed civilians 3', 'outlet wounded civilians tens'],
    ],
    [
      'قُتل قيادي في قسد بغارة لتركيا، وأصيب مرافقه.',
      ['outlet killed sdf 1 commander', 'outlet wounded sdf 1'],
    ],
    [
      'قال الجيش الإسرائيلي إنه أسر عناصر من حماس، وإن 4 من جنوده أصيبوا.',
      ['israel captured hamas some', 'israel wounded israel 4'],
    ],
    ['قُتل في صفوف التنظيم نحو عشرين عنصرا.', ['outlet killed isis about 20']],
    ['قالت البيشمركة إن اثنين من مقاتليها أصيبا.', ['peshmerga wounded peshmerga 2']],
    ['3 مقاتلين من 5 جنسيات أجنبية.', []],
    ['مقتل 3 مقاتلين من جنسيات غير سورية.', ['outlet killed unknown 3 foreign']],
    [
      'اعتقلت قسد 5 أشخاص بينهم سيدة.',
      ['outlet captured unknown 5', 'outlet captured civilians 1 women'],
    ],
    ['قصف شنه الجيش التركي ومرتزقته أدى لاستشهاد فلاح.', ['outlet killed civilians 1']],
    [
      'قتلت القوة 3 من داعش، فيما استشهد مقاتل محلي.',
      ['outlet killed isis 3', 'outlet killed unknown 1'],
    ],
    [
      'وفاة أب وثلاثة من أطفاله.',
      ['outlet killed civilians 1', 'outlet killed civilians 3 children'],
    ],
    ['استشهاد المدعو "أبو سالم".', ['outlet killed civilians 1']],
    ['أصيب محصول القمح بالصدأ وقتل الجفاف المواشي.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who speaks in a text of their own', () => {
  it.each([
    ['حماة – سانا\nاستشهاد مدني بقذيفة.', ['syrian-government killed civilians 1']],
    [
      'الدفاع المدني السوري\n@civil\nإصابة طفل بلغم.',
      ['white-helmets wounded civilians 1 children'],
    ],
    ['أصيب اثنان من مقاتلينا.\nالمركز الإعلامي لقوات سوريا الديمقراطية', ['sdf wounded sdf 2']],
    ['محافظة درعا: قُتل رجل.\nوثق المرصد السوري الحادثة.', ['sohr killed civilians 1']],
    ['حلب – العربية نت\nقُتل رجل.', ['outlet killed civilians 1']],
    ['قال ناشط إن رجلا قُتل.', ['activists killed civilians 1']],
    ['مصادر محلية في مدينة حمص قالت إن رجلا قُتل.', ['local-sources killed civilians 1']],
    ['وبين "الدفاع المدني" أن رجلا قُتل.', ['white-helmets killed civilians 1']],
    ['نقلت فرقنا 4 جرحى إلى المشفى.', ['outlet wounded unknown 4']],
    ['ونسبت تركيا التفجير إلى قسد، معلنة مقتل 6 مدنيين.', ['turkey killed civilians 6']],
    ['قصف التابع للنظام أدى لمقتل 3 نساء.', ['outlet killed civilians 3 women']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('what did not happen', () => {
  it.each([
    [
      'لم يسفر القصف عن سقوط قتلى أو جرحى.',
      ['outlet killed unknown none', 'outlet wounded unknown none'],
    ],
    ['ولم يصب أحد من العمال بأذى.', ['outlet wounded civilians none']],
    ['أكدت قسد أن أحدا من مقاتليها لم يُقتل.', ['sdf killed sdf none']],
    ['نفى المتحدث باسم التحالف سقوط ضحايا.', ['coalition killed unknown none']],
    ['سقطت قذائف دون أن تسفر عن إصابات.', ['outlet wounded unknown none']],
    ['لم ترد معلومات عن إصابات.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
