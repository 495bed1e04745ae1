import type { Context } from '../../../platform/server/context.ts'
import { type Experience, mayBeToldAs, noSuchTheme } from '../experience.ts'
import { getExperienceToWrite, keep } from './get-experience.ts'
import { themeByCode } from './themes-to-tell.ts'
import { type TitleChoice, titleCodeOf, titlesLike } from './titles/titles-like.ts'

/** The person recognises a theme of life. */
export async function chooseTheme(
  ctx: Context,
  { experienceId, theme }: { experienceId: string; theme: string },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  const found = await themeByCode(ctx, theme)
  if (!found || !mayBeToldAs(experience.kind, found.group)) throw noSuchTheme()
  return rename(ctx, experience, {
    title: found.label,
    themeCode: found.code,
    titleCode: null,
    occupationCode: null,
  })
}

/** The person recognises the occupation behind the words they typed. */
export async function chooseTitle(
  ctx: Context,
  { experienceId, typed, occupation }: { experienceId: string; typed: string; occupation: string },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  const choice = (await titlesLike(ctx, typed)).find(({ code }) => code === occupation)
  if (!choice) throw noSuchTheme()
  const titleCode = await titleCodeOf(ctx, choice)
  return rename(ctx, experience, {
    title: titleOf(choice),
    themeCode: null,
    titleCode,
    occupationCode: choice.code,
  })
}

/** The name people read: the title they recognised. */
function titleOf({ title }: TitleChoice): string {
  return title.slice(0, 120)
}

/** Nothing in the lists fits: the person's own words are the title. */
export async function nameInOwnWords(
  ctx: Context,
  { experienceId, words }: { experienceId: string; words: string },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  return rename(ctx, experience, {
    title: words,
    themeCode: null,
    titleCode: null,
    occupationCode: null,
  })
}

type Name = Pick<Experience, 'title' | 'themeCode' | 'titleCode' | 'occupationCode'>

/** Another name means other things to tick: what was ticked in the former list goes, the person's own words stay. */
async function rename(ctx: Context, experience: Experience, name: Name): Promise<Experience> {
  const isSame =
    experience.themeCode === name.themeCode &&
    experience.occupationCode === name.occupationCode &&
    experience.title === name.title
  if (isSame) return keep(ctx, experience, {}, 'activities')
  const activities = experience.activities.filter(({ origin }) => origin === 'own')
  return keep(ctx, experience, { ...name, activities, skills: [], refused: [] }, 'activities')
}
