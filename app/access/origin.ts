/** Where this Mizan is, as whoever asks knows it: what a proxy before it says, or the host that was asked for. */
export function originOf(asked: Headers): string {
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0]?.trim() || 'http'
  const forwarded = asked.get('x-forwarded-host')?.split(',')[0]?.trim()
  return `${scheme}://${forwarded || asked.get('host') || 'localhost'}`
}
