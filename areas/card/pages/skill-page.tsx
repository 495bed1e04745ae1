import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { inReading, type Reading, type Say, sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { levelKey, skillWords } from '../../skills/words.ts'
import { readSkillStory } from '../server/read-skill-story.ts'
import type { Derivation, Proof, SkillStory } from '../skill-story.ts'
import { wayInWords } from '../way-in-words.ts'
import { cardWords } from '../words.ts'

type Told = { say: Say<typeof cardWords>; reading: Reading }

/** Where does this skill come from? */
export const cardSkillPage = page('/ma-carte/:competence', {
  words: cardWords,
  open: ['person'],
  show: async (ctx, { competence }) => ({
    story: await readSkillStory(ctx, { competence }),
    now: ctx.now,
  }),
  view: ({ story, now, say, reading }) => (
    <Content
      title={inReading(story.skill.label, reading)}
      intro={inReading(story.knowHow, reading)}
    >
      <CardGrid>
        <LevelCard story={story} say={say} reading={reading} />
        <Card title={say('yourWords')}>
          {story.skill.sentence ? <Quote text={story.skill.sentence} /> : <p>{say('noWords')}</p>}
        </Card>
      </CardGrid>
      <Card title={say('wayTitle')} tone="sand">
        {wayInWords(story.steps, { say, reading, now }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <a href={`/ou-j-en-suis/${story.skill.code}`}>{say('todaySayIt')}</a>
      </Card>
      <h2>{say('whereFrom')}</h2>
      <CardGrid>
        {story.proofs.map((proof) => (
          <ProofCard
            key={proof.experience.id}
            proof={proof}
            story={story}
            say={say}
            reading={reading}
          />
        ))}
      </CardGrid>
      <Details summary={say('history')}>
        <History story={story} say={say} reading={reading} />
        <p class="quiet small">{say('official', { name: story.official })}</p>
      </Details>
      <Buttons>
        <ButtonLink href="/ma-carte">{say('backToCard')}</ButtonLink>
      </Buttons>
    </Content>
  ),
})

function LevelCard({ story: { skill, proofs }, say, reading }: Told & { story: SkillStory }) {
  const saySkill = sayer(skillWords, reading)
  const strongest = proofs[0]
  return (
    <Card title={say('whyLevel')}>
      <p>
        <Tag tone={skill.pole} label={saySkill(levelKey(skill.shown))} />
      </p>
      <p>{inReading(skill.behaviour, reading)}</p>
      {proofs.length > 1 && strongest && (
        <p class="quiet small">{say('highest', { title: strongest.experience.title })}</p>
      )}
      <p class="quiet small">{saySkill(skill.firmness, { count: skill.voices })}</p>
    </Card>
  )
}

function ProofCard({ proof, story, say, reading }: Told & { proof: Proof; story: SkillStory }) {
  const { experience, derivation, sentence, shown, day } = proof
  const { code, pole } = story.skill
  return (
    <Card level={3} title={experience.title}>
      <p>
        <Tag tone={pole} label={sayer(skillWords, reading)(levelKey(shown))} />
      </p>
      {sentence && <Quote text={sentence} />}
      {derivation ? (
        <Derived derivation={derivation} shown={shown} say={say} reading={reading} />
      ) : (
        <p class="quiet small">{say('byBehaviour')}</p>
      )}
      <p class="quiet small">{say('saidOn', { day: dayInWords(day, reading) })}</p>
      <LinkList
        links={[
          { href: `/experiences/${experience.id}/niveau/${code}`, label: say('change') },
          { href: `/experiences/${experience.id}`, label: say('seeExperience') },
        ]}
      />
    </Card>
  )
}

/** The answers that counted and what they give; the person's last word wins. */
function Derived({
  derivation,
  shown,
  say,
  reading,
}: Told & { derivation: Derivation; shown: Proof['shown'] }) {
  const saySkill = sayer(skillWords, reading)
  const { counted, gives, changed } = derivation
  return (
    <>
      <p class="small">{say('byQuestions')}</p>
      <ul class="small">
        {counted.map(({ code, question, answer }) => (
          <li key={code}>
            <span class="quiet">{inReading(question, reading)}</span>{' '}
            <strong>{inReading(answer, reading)}</strong>
          </li>
        ))}
      </ul>
      <p class="small">
        {say(counted.length > 1 ? 'derivedMean' : 'derived', { level: saySkill(levelKey(gives)) })}
      </p>
      {changed && <p class="small">{say('changed', { level: saySkill(levelKey(shown)) })}</p>}
    </>
  )
}

function History({ story, say, reading }: Told & { story: SkillStory }) {
  const saySkill = sayer(skillWords, reading)
  return (
    <DataTable
      id="histoire"
      caption={say('history')}
      captionUnseen
      stack
      head={[say('headDay'), say('headExperience'), say('headLevel'), say('headSentence')]}
      rows={story.history.map(({ day, title, shown, sentence }) => [
        dayInWords(day, reading),
        title ?? say('erased'),
        shown ? saySkill(levelKey(shown)) : say('takenBack'),
        sentence ?? '–',
      ])}
    />
  )
}

function dayInWords(day: Date, { language }: Reading): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(day)
}
