import type { Context } from '../../../platform/server/context.ts'

/** Someone writes to the people who run this installation. The message leaves by mail and is not kept here. */
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
