import { inReading, type Reading, sayer } from '../../platform/words.ts'
import { yearsOf } from '../card/lived-years.ts'
import { drawnOnPaper } from '../card/short-text.ts'
import { cardWords } from '../card/words.ts'
import type { CvContent, CvSkill } from '../cv/cv-content.ts'
import type { Experience } from '../experiences/experience.ts'
import { interviewWords } from './words.ts'

/** One of the three moments of an answer: what to say, what is already told, and lines to write by hand. */
export type Moment = { heading: string; prompt: string; told: string[]; lines: number }

export type InterviewSkill = { title: string; quote: string; where: string; moments: Moment[] }

/** The sheet to prepare an interview, in words, in reading order: the same on paper and on the screen. */
export type InterviewSheet = {
  lang: string
  region: string
  title: string
  heading: string
  aim: string
  intro: string
  skills: InterviewSkill[]
}

/** What was done is told in a few points; a sheet is to be read in a waiting room. */
const MOST_DEEDS = 5
/** More than this nobody can prepare for one interview. */
const MOST_SKILLS = 6

/**
 * For each skill of the CV, a true story to tell: where it was, what the person did, what it gave.
 * Everything filled in comes from the person's own experience; what they have not told stays a question and some lines.
 */
export function interviewOf(
  content: CvContent,
  experiences: readonly Experience[],
  reading: Reading,
): InterviewSheet {
  const say = sayer(interviewWords, reading)
  const aim = paper(content.headline)
  return {
    lang: reading.language,
    region: reading.language === 'fr' ? 'FR' : 'GB',
    title: [say('sheet'), aim].filter(Boolean).join(' · '),
    heading: say('sheet'),
    aim,
    intro: say('intro').replace(/\n/g, ' '),
    skills: content.skills
      .slice(0, MOST_SKILLS)
      .map((skill) => skillOf(skill, experiences, reading)),
  }
}

function skillOf(
  skill: CvSkill,
  experiences: readonly Experience[],
  reading: Reading,
): InterviewSkill {
  const say = sayer(interviewWords, reading)
  const from = skill.experiences[0]
  const lived = experiences.find(({ id }) => id === from?.id)
  const words = paper(skill.sentence)
  return {
    title: paper(inReading(skill.label, reading)),
    quote: words && say('quoted', { words }),
    where: lived ? paper(lived.title) : '',
    moments: [
      momentOf('situation', lived ? situationOf(lived, reading) : [], 1, reading),
      momentOf('action', lived ? deedsOf(lived) : [], 2, reading),
      momentOf('result', [], 2, reading),
    ],
  }
}

function momentOf(
  moment: 'situation' | 'action' | 'result',
  told: string[],
  lines: number,
  reading: Reading,
): Moment {
  const say = sayer(interviewWords, reading)
  return { heading: say(moment), prompt: flat(say(`${moment}Prompt`)), told, lines }
}

function situationOf(lived: Experience, reading: Reading): string[] {
  const say = sayer(interviewWords, reading)
  const kind = sayer(cardWords, reading)(`kind-${lived.kind}`)
  const years = yearsOf(lived, say('now'))
  return [
    [paper(lived.title), kind, years].filter(Boolean).join(' · '),
    [lived.organisation, lived.place].map(paper).filter(Boolean).join(', '),
  ].filter(Boolean)
}

const deedsOf = ({ activities }: Experience) =>
  activities
    .map(({ text }) => paper(text))
    .filter(Boolean)
    .slice(0, MOST_DEEDS)

const flat = (text: string) => text.replace(/\s*\n\s*/g, ' ')
const paper = (text: string | null) => (text ? drawnOnPaper(text) : '')
