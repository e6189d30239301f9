import { expect, it } from 'vitest'
import { readFile } from '@/lib/document/file/read'
import { launchChromium } from '@/tests/browser/chromium'

it('reads an Arabic page that Chromium printed in the order in which it was written', async () => {
  const written = [
    'بيان عن حادثة السد',
    'أحصى المجلس المحلي 168 شخصاً قرب السد في 12 أيار/مايو 2018، بينهم 45 طفلاً (وفق مصدر طبي)، وغادر 23.5% من السكان بلدة السوسة. وأكدت «شبكة الوادي» أن قوات SDF and allies قصفت الموقع الساعة 10:30 ليلاً.',
    'ولأن الآلاف نزحوا فالعدد بين 10-15 قتيلاً.',
  ]
  const [title, first, last] = written
  const chromium = await launchChromium()
  try {
    const page = await chromium.newPage()
    await page.setContent(
      `<html lang="ar" dir="rtl"><h1>${title}</h1><p>${first?.replace('السوسة', '<b>السوسة</b>')}</p><p>${last}</p>`,
    )
    expect(await readFile(await page.pdf())).toMatchObject({
      ok: true,
      file: { kind: 'pdf', title: null, text: written.join('\n\n') },
    })
  } finally {
    await chromium.close()
  }
})
