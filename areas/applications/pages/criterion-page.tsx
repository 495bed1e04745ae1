import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Button, Buttons } from '../../../ui/form/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { answerForm, WORDS_MAX } from '../application.ts'
import { type Exhibit, MOST_EXHIBITS } from '../exhibit.ts'
import { exhibitWords } from '../exhibit-words.ts'
import { setExhibitRemoved } from '../server/asking/add-exhibit.ts'
import { answerCriterion } from '../server/asking/answer-criterion.ts'
import { criterionAt, myApplication, ownToWrite } from '../server/asking/own-application.ts'
import { applicationWords } from '../words.ts'
import { KIND_ICONS } from './shown-criteria.tsx'

/** Where each button of the page leads once the words are kept. */
const WAYS = { things: 'vecu', file: 'fichier', link: 'lien' } as const

/** How do I do this, in my own words, and what shows it? */
export const criterionPage = page('/mes-demandes/:applicationId/criteres/:place', {
  words: applicationWords,
  open: ['person'],
  show: async (ctx, { applicationId, place }) => {
    await ownToWrite(ctx, { applicationId })
    const own = await myApplication(ctx, { applicationId })
    const criterion = criterionAt(own, place)
    const { answers, exhibits, application, reviews, version } = own
    const isHere = ({ criterionId }: { criterionId: string }) => criterionId === criterion.id
    const lastRound = reviews.filter(({ round }) => round === application.round)
    return {
      here: `/mes-demandes/${applicationId}`,
      place: Number(place),
      criterion,
      version,
      words: answers.find(isHere)?.words,
      exhibits: exhibits.filter((one) => isHere(one) && one.removedAt === null),
      missing: lastRound.flatMap(({ marks }) =>
        marks.flatMap((mark) => (isHere(mark) && !mark.isSeen && mark.words ? mark.words : [])),
      ),
    }
  },
  form: answerForm.extend({ deed: optionalText(60) }),
  act: async (ctx, { applicationId, place, words, deed }) => {
    const home = `/mes-demandes/${applicationId}`
    const { next } = await answerCriterion(ctx, { applicationId, place, words })
    const here = `${home}/criteres/${place}`
    if (deed?.startsWith('remove.')) {
      const exhibitId = deed.slice('remove.'.length)
      await setExhibitRemoved(ctx, { applicationId, exhibitId, isRemoved: true })
      return goTo(here, 'exhibits.removed', { undo: `${home}/preuves/${exhibitId}/remettre` })
    }
    if (deed === 'things' || deed === 'file' || deed === 'link')
      return goTo(`${here}/${WAYS[deed]}`)
    return goTo(next ? `${home}/criteres/${next}` : home, 'applications.kept')
  },
  view: ({
    here,
    place,
    criterion,
    version,
    words,
    exhibits,
    missing,
    say,
    reading,
    typed,
    problemOf,
  }) => (
    <Question
      title={criterion.text}
      hint={criterion.evidence ? say('seenBy', { evidence: criterion.evidence }) : undefined}
      back={here}
      step={{ now: place, of: version.content.criteria.length, label: version.content.name }}
      submit={say('keepAndNext')}
      saved={words !== undefined && words !== null}
    >
      {missing.map((one) => (
        <Notice key={one}>
          <p>
            <strong>{say('missing')}</strong>
          </p>
          <p>{one}</p>
        </Notice>
      ))}
      <TextArea
        name="words"
        label={say('wordsLabel')}
        hint={say('wordsHint')}
        value={typedText(typed, 'words', words)}
        error={problemOf('words') ?? problemOf('form')}
        max={WORDS_MAX}
        rows={6}
      />
      <Exhibits exhibits={exhibits} reading={reading} />
    </Question>
  ),
})

/** What is shown so far, and three ways to add. Each button keeps the words first. */
function Exhibits({ exhibits, reading }: { exhibits: readonly Exhibit[]; reading: Reading }) {
  const say = sayer(exhibitWords, reading)
  return (
    <section class="stack">
      <h2>{say('title')}</h2>
      {exhibits.length === 0 && <p class="quiet">{say('optional')}</p>}
      {exhibits.map(({ id, kind, title }) => (
        <div key={id} class="exhibit exhibit--row">
          <p>
            <Tag icon={KIND_ICONS[kind]} label={say(`kind-${kind}`)} /> {title}
          </p>
          <Button tone="link" name="deed" value={`remove.${id}`}>
            {say('remove')}
            <span class="unseen"> {title}</span>
          </Button>
        </div>
      ))}
      {exhibits.length < MOST_EXHIBITS && (
        <Buttons>
          <Button tone="quiet" name="deed" value="things" icon="path">
            {say('addThing')}
          </Button>
          <Button tone="quiet" name="deed" value="file" icon="file-text">
            {say('addFile')}
          </Button>
          <Button tone="quiet" name="deed" value="link" icon="globe-simple">
            {say('addLink')}
          </Button>
        </Buttons>
      )}
    </section>
  )
}
