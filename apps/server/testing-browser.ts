import type { openDoor } from './testing.tsx'

type Door = ReturnType<typeof openDoor>
export type Browser = {
  get: (path: string) => Promise<Response>
  post: (path: string, fields?: Record<string, string | string[]>) => Promise<Response>
  cookie: (name: string) => string | undefined
}

const PHONE = 'Mozilla/5.0 (Linux; Android 14) Mobile'
const COMPUTER = 'Mozilla/5.0 (X11; Linux x86_64)'

/** A browser of its own in front of the whole app: it keeps the cookies it is given, on a phone or on a computer. */
export function openBrowser(door: Door, device: 'phone' | 'computer' = 'computer'): Browser {
  const jar = new Map<string, string>()
  const headers = { 'user-agent': device === 'phone' ? PHONE : COMPUTER }
  const options = () => ({
    headers,
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
  })
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  return {
    get: async (path) => keep(await door.get(path, options())),
    post: async (path, fields = {}) => keep(await door.post(path, fields, options())),
    cookie: (name) => jar.get(name),
  }
}

/** Where an answer leads, with its status: `[303, '/mes-experiences']`. */
export function leads(answer: Response): [number, string | null] {
  return [answer.status, answer.headers.get('location')]
}
