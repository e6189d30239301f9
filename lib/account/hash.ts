import { createHash, randomBytes } from 'node:crypto'

/** Something that nobody guesses: 256 bits, safe in an address as it is. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret, or of what need not be known. A long random text needs no salt and no slow hash. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
