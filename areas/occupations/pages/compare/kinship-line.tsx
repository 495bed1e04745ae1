import { inReading, type Reading, type Say } from '../../../../platform/words.ts'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import type { Occupation } from '../../../knowledge/occupation.ts'
import type { favouriteWords } from '../../favourite-words.ts'
import { kinshipOf } from '../../kinship.ts'
import { skillName, skillShown } from '../../suggestion.ts'

type Props = {
  a: Occupation
  b: Occupation
  knowledge: Pick<Knowledge, 'skills' | 'families'>
  say: Say<typeof favouriteWords>
  reading: Reading
}

/** Two things in common are enough to see why. */
const NAMED = 2

/** Why these two are neighbours, in one phrase. */
export function KinshipLine({ a, b, knowledge, say, reading }: Props) {
  const kinship = kinshipOf(a, b)
  switch (kinship.because) {
    case 'skills': {
      const named = kinship.skills
        .slice(0, NAMED)
        .map(({ code }) => skillName(skillShown(code, knowledge), reading))
      return <>{say('whyNear', { list: named.join(', ') })}</>
    }
    case 'tastes': {
      const named = kinship.families.slice(0, NAMED).flatMap((code) => {
        const family = knowledge.families.find((one) => one.code === code)
        return family
          ? [`«\u00a0${inReading(family.label, reading).replace(/\.$/, '')}\u00a0»`]
          : []
      })
      return <>{say('whyTastes', { list: named.join(', ') })}</>
    }
    case 'sector':
      return <>{say('whySector')}</>
    case 'moves':
      return <>{say('whyMoves')}</>
  }
}
