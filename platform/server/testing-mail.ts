import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'

/** A real mail server for the tests of a file, and what it received, as it came. */
export type MailServer = { url: string; received: string[]; isBusy: boolean }

export function givenMailServer(): MailServer {
  const mail: MailServer = { url: '', received: [], isBusy: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(mail.isBusy ? new Error('busy') : null),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mail.received.push(Buffer.concat(parts).toString('utf8'))
        done()
      })
    },
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.server.address()
    if (typeof address === 'object' && address) mail.url = `smtp://127.0.0.1:${address.port}`
  })
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return mail
}
