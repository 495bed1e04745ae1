import { z } from 'zod'

/** Pages of this area a small form may come back to; anything else goes to the ideas. */
const OURS = /^\/metiers(?:[/?][\w/?=&%.+-]{0,200})?$/

/** A hidden field that says where to come back to. */
export const wayBack = z.object({
  retour: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => safeWay(typeof value === 'string' ? value : undefined)),
})

export function safeWay(address: string | null | undefined): string {
  return address && OURS.test(address) ? address : '/metiers'
}
