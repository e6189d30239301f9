import * as z from 'zod'

/** An OpenAI-compatible endpoint that gives a second opinion on a text. */
export interface SecondReader {
  /** The base of its API, such as `http://127.0.0.1:8080/v1`. */
  readonly url: string
  readonly model: string
  readonly key: string | null
}

/** Why there is no second opinion. None of them stops the first reader. */
export type Silence = 'unreachable' | 'slow' | 'refused' | 'malformed'

export type Opinion =
  | { readonly ok: true; readonly answer: string }
  | { readonly ok: false; readonly reason: Silence }

/** The largest answer that is taken in, in bytes. */
const LARGEST = 2_000_000

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** The second reader of the environment, or null when none is set: then no text leaves the machine. */
export function secondReaderOf(environment: NodeJS.ProcessEnv = process.env): SecondReader | null {
  const { MIZAN_LLM_URL: url, MIZAN_LLM_MODEL: model, MIZAN_LLM_KEY: key } = environment
  return url && model && URL.canParse(url) ? { url, model, key: key || null } : null
}

/**
 * Asks the second reader what it finds in a text. The text goes to that address and to no other: redirections are
 * not followed. Whatever goes wrong is a value.
 *
 * @param task what it is asked to do, as an instruction
 * @param patience milliseconds after which it is not waited for any longer
 */
export async function askSecondReader(
  { url, model, key }: SecondReader,
  task: string,
  text: string,
  patience = 30_000,
): Promise<Opinion> {
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        model,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: task },
          { role: 'user', content: text },
        ],
      }),
    })
    if (!response.ok) return { ok: false, reason: 'refused' }
    const body = await limitedText(response)
    const parsed = body === null ? null : completion.safeParse(parsedJson(body))
    const answer = parsed?.success ? parsed.data.choices[0]?.message.content : undefined
    return answer === undefined ? { ok: false, reason: 'malformed' } : { ok: true, answer }
  } catch (error) {
    const isSlow = error instanceof DOMException && error.name === 'TimeoutError'
    return { ok: false, reason: isSlow ? 'slow' : 'unreachable' }
  }
}

/** The body as text, or null when it goes on for too long. */
async function limitedText(response: Response): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > LARGEST) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
