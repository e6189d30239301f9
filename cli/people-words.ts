import type { Language } from '@/lib/values/text'

interface PeopleWords {
  readonly link: (until: string) => string
  readonly deactivated: (email: string) => string
  readonly invalid: (email: string) => string
  readonly taken: (email: string) => string
  readonly gone: (email: string) => string
  readonly lastAdmin: (email: string) => string
  readonly isDeactivated: (email: string) => string
  readonly states: Readonly<Record<'active' | 'invited' | 'deactivated', string>>
}

/** What `mizan user` says. */
export const PEOPLE_WORDS: Record<Language, PeopleWords> = {
  en: {
    link: (until) =>
      `Put this after the address of this Mizan, and give it to them alone. It works once, until ${until}:`,
    deactivated: (email) => `${email} is deactivated.`,
    invalid: (email) => `${email} is not an e-mail address, or the name is too long.`,
    taken: (email) => `${email} has an account already.`,
    gone: (email) => `nobody has an account with ${email}.`,
    lastAdmin: (email) => `${email} is the last admin: make somebody else one first.`,
    isDeactivated: (email) => `${email} is deactivated: an admin can let them in again.`,
    states: { active: 'active', invited: 'link not used yet', deactivated: 'deactivated' },
  },
  ar: {
    link: (until) =>
      `ضع هذا بعد عنوان هذه النسخة من ميزان، وأعطه لصاحبه وحده. يعمل مرة واحدة حتى ${until}:`,
    deactivated: (email) => `أُوقف حساب ${email}.`,
    invalid: (email) => `\u200F${email} ليس عنوان بريد إلكتروني، أو أن الاسم أطول مما يجوز.`,
    taken: (email) => `لصاحب ${email} حساب من قبل.`,
    gone: (email) => `لا حساب بالبريد ${email}.`,
    lastAdmin: (email) => `\u200F${email} هو المدير الأخير: اجعل غيره مديرًا أولًا.`,
    isDeactivated: (email) => `حساب ${email} موقوف، ويستطيع مدير أن يعيده.`,
    states: { active: 'فاعل', invited: 'لم يُستعمل الرابط بعد', deactivated: 'موقوف' },
  },
}
