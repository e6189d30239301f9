import popular from 'popular-passwords/data.json'
import { SHORTEST_PASSWORD } from './model'

/** Some 4,000 passwords that many people use and that are long enough to be taken otherwise. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  popular.filter(({ length }) => length >= SHORTEST_PASSWORD),
)

/** Whether a password is one of the first that anybody would try, however its letters are cased. */
export function isCommon(password: string): boolean {
  return COMMON_PASSWORDS.has(password) || COMMON_PASSWORDS.has(password.toLowerCase())
}
