import type { Context } from '../../../platform/server/context.ts'
import { inReading, type Reading, type Say } from '../../../platform/words.ts'
import type { Choice as Option } from '../../../ui/form/choice-cards.tsx'
import { familyName } from '../../interests/interest.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { type Choice, type ChoicePart, TRANSITIONS } from '../choice.ts'
import type { choiceWords } from '../choice-words.ts'
import type { Brought } from '../profile.ts'
import { isLiking } from '../question.ts'
import { broughtBy } from '../server/brought-by.ts'

/** Everything a screen of choice may need, loaded once. */
export type ChoiceGround = { brought: Brought; knowledge: Knowledge }

export async function choiceGround(ctx: Context): Promise<ChoiceGround> {
  return { brought: await broughtBy(ctx), knowledge: await currentKnowledge(ctx) }
}

/** Nobody has these to avoid; they would only make the list longer. */
const NEVER_A_BURDEN = new Set(['daytime', 'remote', 'quiet'])

type Saying = { say: Say<typeof choiceWords>; reading: Reading }

/** What may be ticked in one part, with what is ticked now. */
export function optionsOf(
  part: ChoicePart,
  { brought, knowledge }: ChoiceGround,
  { say, reading }: Saying,
): Option[] {
  const { choice } = brought
  const { filters } = choice
  switch (part) {
    case 'experiences':
      return brought.experiences.map(({ id, title, kind, themeCode }) => ({
        value: id,
        label: title || kindName(kind, knowledge, reading),
        icon:
          knowledge.themes.find(({ code }) => code === themeCode)?.icon ??
          knowledge.kinds.find(({ code }) => code === kind)?.icon,
        checked: !choice.experiencesOut.includes(id),
      }))
    case 'gouts':
      return brought.interests.flatMap((code) => {
        const family = knowledge.families.find((one) => one.code === code)
        const checked = !choice.interestsOut.includes(code)
        return family
          ? [{ value: code, label: familyName(family, reading), icon: family.icon, checked }]
          : []
      })
    case 'secteurs':
      return pictured(knowledge.sectors, filters.sectors, reading)
    case 'environnement':
      return pictured(knowledge.contexts, filters.contextsWanted, reading).filter(
        ({ value, checked }) => checked || isLiking(value),
      )
    case 'a-eviter':
      return pictured(knowledge.contexts, filters.contextsRefused, reading).filter(
        ({ value, checked }) => checked || !NEVER_A_BURDEN.has(value),
      )
    case 'entree':
      return levels(choice, say)
    case 'transitions':
      return [
        ...TRANSITIONS.map((one) => ({
          value: one,
          label: say(one),
          icon: one === 'green' ? 'leaf' : 'desktop',
          checked: filters.flags.includes(one),
        })),
        {
          value: 'noRegulated',
          label: say('noRegulated'),
          icon: 'seal-check',
          checked: filters.noRegulated,
        },
      ]
  }
}

function pictured(
  things: readonly { code: string; label: Parameters<typeof inReading>[0]; icon: string }[],
  chosen: readonly string[],
  reading: Reading,
): Option[] {
  return things.map(({ code, label, icon }) => ({
    value: code,
    label: inReading(label, reading),
    icon,
    checked: chosen.includes(code),
  }))
}

const LEVELS = ['', '0', '1', '2', '3', '4', '5'] as const

function levels({ filters }: Choice, say: Saying['say']): Option[] {
  const kept = filters.accessLevelMax === null ? '' : String(filters.accessLevelMax)
  return LEVELS.map((value) => ({
    value,
    label: say(`level${value}`),
    checked: value === kept,
  }))
}

function kindName(kind: string, { kinds }: Knowledge, reading: Reading): string {
  const found = kinds.find(({ code }) => code === kind)
  return found ? inReading(found.label, reading) : kind
}
