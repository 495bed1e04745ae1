import type { Context } from '../../../platform/server/context.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Theme, ThemeKind } from '../../knowledge/starter-pack.ts'
import type { Kind } from '../experience.ts'

/** The eight kinds, with their picture and word. */
export async function kindsToTell(ctx: Context): Promise<ThemeKind[]> {
  return (await currentKnowledge(ctx)).kinds
}

/** The themes of a kind; with a few words, only those that hold them (in their name or in what one does there). */
export async function themesToTell(ctx: Context, kind: Kind, words = ''): Promise<Theme[]> {
  const themes = (await currentKnowledge(ctx)).themes.filter((theme) => theme.group === kind)
  const wanted = plain(words)
  if (wanted.length < 2) return themes
  const holds = (text: string) => plain(text).includes(wanted)
  const named = themes.filter((theme) => holds(theme.label) || holds(theme.facile ?? ''))
  const lived = themes.filter(
    (theme) => !named.includes(theme) && theme.activities.some((one) => holds(one.label)),
  )
  return [...named, ...lived]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

export async function themeByCode(ctx: Context, code: string): Promise<Theme | undefined> {
  return (await currentKnowledge(ctx)).themes.find((theme) => theme.code === code)
}
