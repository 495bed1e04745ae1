import { readableTitle } from '../../../../platform/label.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import type { Reading, Say } from '../../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { TwoColumns } from '../../../../ui/frame/two-columns.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { Details } from '../../../../ui/show/details.tsx'
import { SummaryList } from '../../../../ui/show/summary-list.tsx'
import { Tags } from '../../../../ui/show/tag.tsx'
import type { Knowledge } from '../../../knowledge/knowledge.ts'
import type { Occupation } from '../../../knowledge/occupation.ts'
import type { forMeWords } from '../../for-me-words.ts'
import type { QuestionTheme } from '../../question.ts'
import type { Asked, Reflection } from '../../reflection.ts'
import { InFrench } from '../in-french.tsx'
import { askedAs, namedAs, picturedAs } from './question-labels.ts'

type Props = {
  occupation: Occupation
  asked: readonly Asked[]
  reflection: Reflection
  knowledge: Knowledge
  say: Say<typeof forMeWords>
  reading: Reading
}

const ADVICE = {
  hours: 'hours',
  effort: 'effort',
  place: 'place',
  people: 'people',
  tools: 'tools',
  entry: 'entry',
  later: 'laterOn',
  heart: 'heart',
} as const satisfies Record<QuestionTheme, string>

/** What suits me, what does not, and what I would look at before I decide. */
export function ReflectionSummary(props: Props) {
  const { occupation, reflection, say } = props
  const { fits, fitsNot, open, conclusion } = reflection
  const here = `/metiers/${occupation.code}`
  return (
    <Content
      title={say('sumTitle')}
      intro={say(conclusion, { count: fitsNot.length + open.length })}
      width="wide"
    >
      <div class="stack">
        <p>
          <a href={here}>
            <InFrench>{readableTitle(occupation.label)}</InFrench>
          </a>
        </p>
        <TwoColumns side={<ToLookAt {...props} />}>
          <Part {...props} title={say('fits')} keys={fits} />
          <Part {...props} title={say('fitsNot')} keys={fitsNot} />
          <Part {...props} title={say('open')} keys={open} />
        </TwoColumns>
        <AnswersGiven {...props} />
        <Buttons>
          <ButtonLink href={`/mes-demarches/nouvelle?metier=${occupation.code}`} icon="binoculars">
            {say('tryIt')}
          </ButtonLink>
          <ButtonLink href={`/metiers/comparer?a=${occupation.code}`} tone="quiet">
            {say('compare')}
          </ButtonLink>
          <ButtonLink href={here} tone="quiet">
            {say('later')}
          </ButtonLink>
        </Buttons>
      </div>
    </Content>
  )
}

function Part({
  title,
  keys,
  knowledge,
  reading,
}: Props & { title: string; keys: readonly string[] }) {
  if (keys.length === 0) return null
  return (
    <section class="stack">
      <h2>{title}</h2>
      <Tags
        tags={keys.map((key) => ({
          icon: picturedAs(key, knowledge),
          label: namedAs(key, knowledge, reading),
        }))}
      />
    </section>
  )
}

/** What a few days on site would tell. */
function ToLookAt({ reflection: { toLookAt }, say }: Props) {
  return (
    <Card title={say('onSite')} tone="brand">
      <p>{say(toLookAt.length > 0 ? 'onSiteText' : 'onSiteAll')}</p>
      {toLookAt.length > 0 && (
        <div class="prose">
          <ul>
            {toLookAt.map(({ theme }) => (
              <li key={theme}>{say(ADVICE[theme])}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}

/** Every answer, with the way to change it. */
function AnswersGiven({ occupation, asked, knowledge, say, reading }: Props) {
  return (
    <Details summary={say('answerLabel')}>
      <SummaryList
        rows={asked.map(({ key, answer }) => {
          const label = askedAs(key, knowledge, reading)
          return {
            label,
            value: say(answer ?? 'unknown'),
            change: {
              href: `/metiers/${occupation.code}/pour-moi?question=${key}`,
              label: say('change'),
              name: `${say('change')} : ${label}`,
            },
          }
        })}
      />
    </Details>
  )
}
