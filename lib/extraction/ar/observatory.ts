import { LINES, PAGE } from './own-voice'

/** «وبذلك، يرتفع إلى 64 تعداد الذين قتلوا … منذ مطلع العام»: how it counts on. */
const COUNTS_ON =
  /بذلك،? {0,2}[يت]رتفع إلى [^.\n]{1,40}(?:تعداد|عدد) [^\n]{0,200}منذ (?:مطلع|بداية)/u

/** What others write too, if seldom two of them in one text. */
const MANNERS: readonly RegExp[] = [
  /على صعيد متصل/u,
  /دون (?:ورود |توفر )?(?:أي )?معلومات عن (?:وقوع |سقوط |حجم )?(?:ال)?خسائر (?:ال)?بشرية/u,
  /^محافظة [^\s:]{2,20}(?: [^\s:]{2,20})?:/mu,
]

/** Letters parted by tatweel and a space («مقــ ـتل»), as it hides words of its headlines; others part them by dots. */
const BROKEN = /\p{Script=Arabic}ـ{1,4} ـ{0,4}\p{Script=Arabic}/u

/** How far into a text an account's handle tells whose it is. */
const HANDLE_WITHIN = 300

/** Whether a text that names nobody else as its author is written as the Observatory writes. */
export function isObservatorys(text: string): boolean {
  if (PAGE.test(text.slice(0, 1000)) || /@\w/.test(text.slice(0, HANDLE_WITHIN))) return false
  if (COUNTS_ON.test(text)) return true
  const head = text.split('\n', LINES)[0] ?? ''
  const manners = MANNERS.filter((manner) => manner.test(text)).length
  return manners + (BROKEN.test(head) ? 1 : 0) >= 2
}
