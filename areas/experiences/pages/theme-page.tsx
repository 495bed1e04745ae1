import { z } from 'zod'
import { cleaned, optionalText } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/server/context.ts'
import { goTo } from '../../../platform/web/going.ts'
import { type Ask, page } from '../../../platform/web/page.tsx'
import {
  choiceNeeded,
  type Experience,
  hasTitle,
  TITLE_MAX,
  titleNeeded,
  wordsNeeded,
} from '../experience.ts'
import { addressOf } from '../journey.ts'
import { chooseTheme, chooseTitle, nameInOwnWords } from '../server/choose-theme.ts'
import { getExperience } from '../server/get-experience.ts'
import { themesNamed, themesToTell } from '../server/themes-to-tell.ts'
import { titlesLike } from '../server/titles/titles-like.ts'
import { experienceWords } from '../words.ts'
import { OwnWords } from './own-words.tsx'
import { ThemeChoices } from './theme-choices.tsx'
import { OWN_WORDS, TitleChoices } from './title-choices.tsx'

const PICTURES_FIRST = 12

const themeForm = z.object({
  q: optionalText(TITLE_MAX),
  choice: optionalText(80),
  own: optionalText(TITLE_MAX),
  search: optionalText(10),
})

/** What was it? A picture, a post recognised among suggestions, or the person's own words. */
export const themePage = page('/experiences/:experienceId/theme', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId }, { query }) => {
    const experience = await getExperience(ctx, { experienceId })
    const manner = mannerOf(experience, query)
    const asked = query.get('q')
    const words = wordsOf(asked)
    const all = manner === 'pictures' ? await themesToTell(ctx, experience.kind) : []
    const themes = words
      ? themesNamed(all, words)
      : query.has('tout')
        ? all
        : firstOf(all, experience.themeCode)
    const about = words || (manner === 'title' && asked === null ? experience.title : '')
    const titles = manner === 'title' ? await titlesLike(ctx, about) : []
    return {
      experience,
      manner,
      words: about,
      titles,
      themes,
      total: all.length,
    }
  },
  form: themeForm,
  act: async (ctx, { experienceId, ...answer }, ask) => {
    const { search, q, own, choice } = answer
    const experience = await getExperience(ctx, { experienceId })
    const here = addressOf(experience, 'theme')
    if (search && !isSettled(experience, answer, ask.query)) {
      return goTo(`${here}?${searchFor(q, ask.query)}`)
    }
    if (mannerOf(experience, ask.query) === 'words') {
      if (!own) throw titleNeeded()
      await nameInOwnWords(ctx, { experienceId, words: own })
    } else if (choice) {
      await take(ctx, experience, choice, q)
    } else {
      if (!q) throw hasTitle(experience.kind) ? wordsNeeded() : choiceNeeded()
      if (q === wordsOf(ask.query.get('q'))) throw choiceNeeded()
      return goTo(`${here}?${searchFor(q, ask.query)}`)
    }
    return goTo(addressOf(experience, 'activities'))
  },
  view: (props) => {
    if (props.manner === 'words') return <OwnWords {...props} />
    return props.manner === 'title' ? <TitleChoices {...props} /> : <ThemeChoices {...props} />
  },
})

type Manner = 'pictures' | 'title' | 'words'

/** Pictures for what has themes, a typed title for posts; the person may prefer another manner. */
function mannerOf({ kind }: Pick<Experience, 'kind'>, query: Ask['query']): Manner {
  if (query.has('autre')) return 'words'
  return hasTitle(kind) && !query.has('images') ? 'title' : 'pictures'
}

/**
 * True when a choice was made for the words already searched. The Enter key presses the first button of the form,
 * which is the search: it must not lose a choice.
 */
function isSettled(
  { title, kind }: Experience,
  { q, choice }: { q: string | null; choice: string | null },
  query: Ask['query'],
): boolean {
  const searched = query.get('q') ?? (hasTitle(kind) && !query.has('images') ? title : '')
  return choice !== null && (q ?? '') === wordsOf(searched)
}

function wordsOf(text: string | null): string {
  return cleaned(text ?? '').slice(0, TITLE_MAX)
}

function searchFor(words: string | null, query: Ask['query']): string {
  return new URLSearchParams({
    ...(query.has('images') ? { images: '' } : {}),
    q: words ?? '',
  }).toString()
}

/** The first pictures, and the one already chosen. */
function firstOf<T extends { code: string }>(themes: T[], chosen: string | null): T[] {
  return themes.filter(({ code }, rank) => rank < PICTURES_FIRST || code === chosen)
}

async function take(
  ctx: Context,
  { id }: Experience,
  choice: string,
  q: string | null,
): Promise<void> {
  if (choice === OWN_WORDS) {
    if (!q) throw wordsNeeded()
    await nameInOwnWords(ctx, { experienceId: id, words: q })
  } else if (choice.includes('.')) {
    await chooseTheme(ctx, { experienceId: id, theme: choice })
  } else {
    await chooseTitle(ctx, { experienceId: id, typed: q ?? '', occupation: choice })
  }
}
