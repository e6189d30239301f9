/** What was typed into a field of a form; empty where there is none, since anything at all may be sent to an action. */
export function fieldOf(form: unknown, name: string): string {
  const value = form instanceof FormData ? form.get(name) : null
  return typeof value === 'string' ? value : ''
}
