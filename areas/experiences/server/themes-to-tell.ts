import type { Context } from '../../../platform/server/context.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Theme, ThemeKind } from '../../knowledge/starter-pack.ts'
import { type Kind, themeGroupOf } from '../experience.ts'

/** The eight kinds, with their picture and word. */
export async function kindsToTell(ctx: Context): Promise<ThemeKind[]> {
  return (await currentKnowledge(ctx)).kinds
}

/** The themes of a kind. */
export async function themesToTell(ctx: Context, kind: Kind): Promise<Theme[]> {
  return (await currentKnowledge(ctx)).themes.filter((theme) => theme.group === themeGroupOf(kind))
}

/** Only those that hold a few words: in their name first, then in what one does there. */
export function themesNamed(themes: readonly Theme[], words: string): Theme[] {
  const wanted = plain(words)
  const holds = (text: string) => plain(text).includes(wanted)
  const named = themes.filter((theme) => holds(theme.label) || holds(theme.facile ?? ''))
  const lived = themes.filter(
    (theme) => !named.includes(theme) && theme.activities.some((one) => holds(one.label)),
  )
  return [...named, ...lived]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** One theme, whatever its kind. */
export async function themeByCode(ctx: Context, code: string): Promise<Theme | undefined> {
  return (await currentKnowledge(ctx)).themes.find((theme) => theme.code === code)
}

/** Several, in this order; those that are not there are left out. */
export async function themesByCode(ctx: Context, codes: readonly string[]): Promise<Theme[]> {
  const { themes } = await currentKnowledge(ctx)
  return codes.flatMap((code) => themes.find((theme) => theme.code === code) ?? [])
}
