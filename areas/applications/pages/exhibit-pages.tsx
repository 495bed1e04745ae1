import type { Context } from '../../../platform/server/context.ts'
import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, resource } from '../../../platform/web/page.tsx'
import { ButtonLink } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { FileField } from '../../../ui/media/file-field.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import {
  chooseForm,
  FILE_KINDS,
  fileForm,
  keyOf,
  LARGEST_FILE,
  linkForm,
  TITLE_MAX,
  URL_MAX,
} from '../exhibit.ts'
import { exhibitWords } from '../exhibit-words.ts'
import { setExhibitRemoved, showFile, showLink, showThings } from '../server/asking/add-exhibit.ts'
import {
  criterionAt,
  inSight,
  ownApplication,
  ownToWrite,
} from '../server/asking/own-application.ts'
import { takeFile } from '../server/asking/take-file.ts'
import { thingsToShow } from '../server/asking/things-to-show.ts'
import { fileIn, shownContent } from '../server/shown-content.ts'
import { fileAnswer } from './file-answer.ts'
import { KIND_ICONS } from './shown-criteria.tsx'

type Where = { applicationId: string; place: string }
const backTo = ({ applicationId, place }: Where) =>
  `/mes-demandes/${applicationId}/criteres/${place}`

async function criterionOf(ctx: Context, { applicationId, place }: Where) {
  const own = await inSight(ctx, await ownToWrite(ctx, { applicationId }))
  return { criterion: criterionAt(own, place), back: backTo({ applicationId, place }), own }
}

/** What do I have here already that shows it? */
export const showThingsPage = page('/mes-demandes/:applicationId/criteres/:place/vecu', {
  words: exhibitWords,
  open: ['person'],
  show: async (ctx, where) => {
    const { criterion, back, own } = await criterionOf(ctx, where)
    const there = own.exhibits.filter(
      (one) => one.criterionId === criterion.id && one.removedAt === null,
    )
    const things = (await thingsToShow(ctx)).filter(
      ({ kind, ref }) => !there.some((one) => one.kind === kind && one.ref === ref),
    )
    return { criterion, back, things }
  },
  form: chooseForm,
  act: async (ctx, asked) => {
    await showThings(ctx, asked)
    return goTo(backTo(asked), 'exhibits.added')
  },
  view: ({ back, things, say, typed, problemOf }) => (
    <Question
      title={say('thingsTitle')}
      hint={say('thingsHint')}
      back={back}
      submit={things.length > 0 ? say('add') : undefined}
      ways={[
        { href: '/experiences/nouvelle', label: say('tell') },
        { href: '/recommandation/nouvelle', label: say('askWord') },
      ]}
    >
      {things.length === 0 ? (
        <EmptyState
          icon="path"
          title={say('noThing')}
          text={say('noThingText')}
          action={<ButtonLink href={back}>{say('addFile')}</ButtonLink>}
        />
      ) : (
        <ChoiceCards
          name="pieces"
          type="checkbox"
          error={problemOf('pieces') ?? problemOf('form')}
          chosenLabel={say('chosen')}
          options={things.map((thing) => ({
            value: keyOf(thing),
            label: thing.title,
            hint: say(`kind-${thing.kind}`),
            icon: KIND_ICONS[thing.kind],
            checked: typedChoices(typed, 'pieces', []).includes(keyOf(thing)),
          }))}
        />
      )}
    </Question>
  ),
})

/** Which page of the web shows it? */
export const showLinkPage = page('/mes-demandes/:applicationId/criteres/:place/lien', {
  words: exhibitWords,
  open: ['person'],
  show: criterionOf,
  form: linkForm,
  act: async (ctx, asked) => {
    await showLink(ctx, asked)
    return goTo(backTo(asked), 'exhibits.added')
  },
  view: ({ back, say, typed, problemOf }) => (
    <Question title={say('linkTitle')} hint={say('linkHint')} back={back} submit={say('add')}>
      <TextField
        name="url"
        type="text"
        label={say('url')}
        value={typedText(typed, 'url', '')}
        error={problemOf('url') ?? problemOf('form')}
        autocomplete="url"
        spellcheck={false}
        maxlength={URL_MAX}
      />
      <TextField
        name="title"
        label={say('named')}
        hint={say('namedHint')}
        value={typedText(typed, 'title', '')}
        error={problemOf('title')}
        maxlength={TITLE_MAX}
      />
    </Question>
  ),
})

/** A form holds a little more than its file. */
const AROUND = 64 * 1024

/** Which picture or document shows it? */
export const showFilePage = page('/mes-demandes/:applicationId/criteres/:place/fichier', {
  words: exhibitWords,
  open: ['person'],
  show: criterionOf,
  form: fileForm,
  upload: { field: 'file', largest: LARGEST_FILE + AROUND, tooBig: 'exhibits.fileTooHeavy' },
  prepare: async (ctx, { applicationId }, { files }) => ({
    taken: await takeFile(ctx, { applicationId, file: files.file }),
  }),
  act: async (ctx, asked) => {
    await showFile(ctx, asked)
    return goTo(backTo(asked), 'exhibits.added')
  },
  view: ({ back, say, typed, problemOf }) => (
    <Question
      title={say('fileTitle')}
      hint={say('fileHint')}
      back={back}
      submit={say('add')}
      upload
    >
      <FileField
        name="file"
        label={say('file')}
        error={problemOf('file') ?? problemOf('form')}
        accept={FILE_KINDS}
      />
      <TextField
        name="title"
        label={say('named')}
        hint={say('namedHint')}
        value={typedText(typed, 'title', '')}
        error={problemOf('title')}
        maxlength={TITLE_MAX}
      />
    </Question>
  ),
})

/** The undo of the notice: it is put back where it was. */
export const putExhibitBackPage = page('/mes-demandes/:applicationId/preuves/:exhibitId/remettre', {
  words: exhibitWords,
  open: ['person'],
  show: async (ctx, { applicationId }) => {
    await ownApplication(ctx, { applicationId })
    return goTo(`/mes-demandes/${applicationId}`)
  },
  act: async (ctx, { applicationId, exhibitId }) => {
    const { place } = await setExhibitRemoved(ctx, { applicationId, exhibitId, isRemoved: false })
    const back = place > 0 ? `/criteres/${place}` : ''
    return goTo(`/mes-demandes/${applicationId}${back}`, 'exhibits.putBack')
  },
})

/** A file of my own application, as those who read see it. */
export const ownExhibitResource = resource(
  '/mes-demandes/:applicationId/preuves/:exhibitId/fichier',
  ['person'],
  async (ctx, { applicationId, exhibitId }) => {
    const own = await inSight(ctx, await ownApplication(ctx, { applicationId }))
    return fileAnswer(ctx, fileIn(await shownContent(ctx, own), exhibitId))
  },
)
