import type { Token } from '../token'

const OPENS = /^["«“”(']$/
const CLOSES = /^["»“”)']$/

/** Leaves out the quotation marks or brackets round a number alone: «استشهاد (47) شخصا», «"23" عنصرا», and round civilians: «الشهداء "المدنيين"». */
export function unwrapNumbers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => isWrapped(tokens, token, at))) return tokens
  return tokens.filter(
    (token, at) =>
      !(
        token.kind === 'mark' &&
        (isWrapped(tokens, tokens[at + 1], at + 1) || isWrapped(tokens, tokens[at - 1], at - 1))
      ),
  )
}

function isWrapped(tokens: readonly Token[], token: Token | undefined, at: number): boolean {
  if (token === undefined) return false
  const wrapped = OPENS.test(tokens[at - 1]?.raw ?? '') && CLOSES.test(tokens[at + 1]?.raw ?? '')
  if (!wrapped) return false
  if (token.kind === 'number') return token.value !== null && tokens[at + 2]?.kind === 'word'
  return /^(?:ال)?مدني(?:ين|ون|ا)?$/.test(token.word)
}
