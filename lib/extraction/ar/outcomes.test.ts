import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('what happened', () => {
  it.each([
    ['قُتل خمسة عناصر من قسد.', ['outlet killed sdf 5']],
    ['قتلت قسد خمسة عناصر من داعش.', ['outlet killed isis 5']],
    ['مقتل عنصرين من قوات النظام.', ['outlet killed syrian-government 2']],
    ['استشهد ثلاثة مدنيين.', ['outlet killed civilians 3']],
    ['ارتقى شهيدان و٤ جرحى.', ['outlet killed unknown 2', 'outlet wounded unknown 4']],
    ['لقي رجل مصرعه.', ['outlet killed civilians 1']],
    ['لقي 3 عمال حتفهم.', ['outlet killed civilians 3']],
    ['أودى الانفجار بحياة 4 نساء.', ['outlet killed civilians 4 women']],
    ['حادث راح ضحيته 6 طلاب.', ['outlet killed civilians 6']],
    ['فقد 15 جنديا تركيا حياتهم.', ['outlet killed turkey 15']],
    ['توفي شاب متأثرا بإصابته.', ['outlet killed civilians 1']],
    ['قضى مقاتلان من قسد.', ['outlet killed sdf 2']],
    ['العثور على جثث 3 مدنيين.', ['outlet killed civilians 3']],
    ['وصلت 5 جثث إلى المشفى.', ['outlet killed unknown 5']],
    ['أصيبت طفلة بجروح.', ['outlet wounded civilians 1 children']],
    ['جُرح عشرة جنود روس.', ['outlet wounded russia 10']],
    ['4 إصابات في السوق.', ['outlet wounded unknown 4']],
    ['أسر مقاتلين اثنين من الجيش الوطني.', ['outlet captured rebels 2']],
    ['اعتقلت قسد ستة شبان.', ['outlet captured civilians 6']],
    ['حملة اعتقالات طالت 30 شخصا.', ['outlet captured unknown 30']],
    ['ألقت الشرطة القبض على 4 مطلوبين.', ['outlet captured unknown 4']],
    ['خطف مجهولون طبيبا.', ['outlet abducted civilians 1 medics']],
    ['اختطفت قسد جنديين تركيين.', ['outlet captured turkey 2']],
    ['اقتادوا جميع المدنيين إلى البلدة.', ['outlet abducted civilians all']],
    ['فقدان 3 رعاة في البادية.', ['outlet missing civilians 3']],
    ['استسلم نحو 40 مقاتلا من داعش.', ['outlet surrendered isis about 40']],
    ['سلم 15 عنصرا من داعش أنفسهم.', ['outlet surrendered isis 15']],
    ['أفرجت قسد عن 20 معتقلا.', ['outlet released unknown 20']],
    ['أطلق سراح 7 صحفيين.', ['outlet released civilians 7 journalists']],
    ['نزحت 500 عائلة.', ['outlet displaced civilians 500 families']],
    ['إجلاء 120 جريحا.', ['outlet evacuated unknown 120']],
    ['مقتل وإصابة 4 مدنيين.', ['outlet killed-or-wounded civilians 4']],
    ['سقوط 30 شخصا بين قتيل وجريح.', ['outlet killed-or-wounded unknown 30']],
    ['أكثر من 40 قتيلا ومصابا.', ['outlet killed-or-wounded unknown moreThan 40']],
    ['9 مدنيين قتلوا في القصف.', ['outlet killed civilians 9']],
    ['بلغ عدد القتلى 15 والجرحى 20.', ['outlet killed unknown 15', 'outlet wounded unknown 20']],
    ['ارتفاع عدد ضحايا الفيضان إلى 52.', ['outlet killed unknown 52']],
    ['تشييع الشاب سامر العلي الذي استشهد أمس.', ['outlet killed civilians 1']],
    ['مقتل سامر العلي بانفجار.', ['outlet killed civilians 1']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
