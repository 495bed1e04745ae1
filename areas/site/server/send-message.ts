import type { Context } from '../../../platform/server/context.ts'

/** Someone writes to the people who run this installation. The message leaves by mail; without a mail server it waits in the outbox, 30 days at most. */
export async function sendMessage(
  ctx: Context,
  { message, email }: { message: string; email: string | null },
): Promise<void> {
  await ctx.mail({
    to: ctx.config.contact.email,
    subject: 'Sillage : un message',
    text: message,
    ...(email ? { replyTo: email } : {}),
  })
}
