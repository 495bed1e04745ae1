import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { SMTPServer } from 'smtp-server'

/** Where the letters of the journeys arrive: every letter box of everybody is this one file. */
const boxPath = (port: string) => join(tmpdir(), `sillage-journeys-${port}.letters`)

type Received = { to: string; text: string }

/** A real mail server for the journeys; answers its address and how to close it. */
export async function openLetterBox(port: string): Promise<{ url: string; close: () => void }> {
  writeFileSync(boxPath(port), '', { mode: 0o600 })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(' ')
        const text = plainText(Buffer.concat(parts).toString('latin1'))
        appendFileSync(boxPath(port), `${JSON.stringify({ to, text })}\n`)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const url = typeof address === 'object' && address ? `smtp://127.0.0.1:${address.port}` : ''
  return {
    url,
    close: () => {
      server.close()
      rmSync(boxPath(port), { force: true })
    },
  }
}

/** The text of a letter, its wrapping undone. */
function plainText(letter: string): string {
  const start = letter.indexOf('\r\n\r\n')
  const [head, body] = [letter.slice(0, start), letter.slice(start + 4)]
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(head)) return Buffer.from(body, 'latin1').toString('utf8')
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, sign: string) => String.fromCharCode(Number(`0x${sign}`)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Waits for the last letter to an address that says something; answers what it says. */
export async function letterTo(port: string, to: string, says: RegExp): Promise<string> {
  let found = ''
  await expect
    .poll(
      () => {
        const lines = existsSync(boxPath(port)) ? readFileSync(boxPath(port), 'utf8') : ''
        const letters = lines
          .split('\n')
          .flatMap((line): Received[] => (line ? [JSON.parse(line)] : []))
        found = letters.findLast((one) => one.to === to && says.test(one.text))?.text ?? ''
        return found
      },
      { timeout: 15_000, intervals: [250] },
    )
    .toMatch(says)
  return says.exec(found)?.[1] ?? ''
}
