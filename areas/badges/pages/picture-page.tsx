import { z } from 'zod'
import { type Design, LINE_MAX, SHAPES } from '../../../engines/badge-picture/badge-picture.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page, resource } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { ALT_MAX, COLOUR_NAMES, designOf, designTyped, ICON_NAMES } from '../design.ts'
import { pictureWords } from '../picture-words.ts'
import { PICTURE, seenOf } from '../piece.ts'
import { readTable } from '../server/read-table.ts'
import { writePiece } from '../server/writing/write-piece.ts'
import { badgeWords } from '../words.ts'
import { altOf, pictureSrc } from './in-words.ts'
import { svgAnswer } from './svg-answer.ts'

const SHAPE_ICONS = {
  round: 'circle',
  shield: 'shield',
  hexagon: 'hexagon',
  rosette: 'seal',
  wake: 'waves',
  label: 'tag',
  sun: 'sun',
} as const

/** How does it look: a shape, a colour, a drawing, two short lines? Shown before it is kept. */
export const picturePage = page('/badges/:badgeId/image', {
  words: pictureWords,
  open: ['person', 'professional'],
  show: async (ctx, { badgeId }, { query }) => {
    const table = await readTable(ctx, { chair: { badgeId } })
    const tried = Object.fromEntries(query)
    const design: Design = query.has('shape') ? designOf(tried) : table.content.picture
    return { table, design }
  },
  form: designTyped.extend({
    look: z.string().optional(),
    seen: z.coerce.number().int().min(0).catch(0),
  }),
  act: async (ctx, { badgeId, look, seen, ...typed }) => {
    const design: Design = designTyped.parse(typed)
    if (look) return goTo(`/badges/${badgeId}/image?${new URLSearchParams(design)}`)
    const chair = { badgeId }
    const written = await writePiece(ctx, { chair, key: PICTURE, value: { ...design }, seen })
    return written === 'beside'
      ? goTo(`/badges/${badgeId}/choisir/${PICTURE}`, 'badges.keptBeside')
      : goTo(`/badges/${badgeId}`, 'badges.kept')
  },
  view: ({ say, reading, problemOf, table, design }) => (
    <Question
      title={say('title')}
      hint={say('hint')}
      back={`/badges/${table.badge.id}`}
      submit={say('keep')}
      carry={{ seen: seenOf(table.pieces, [PICTURE]).split(':')[1] ?? '0' }}
    >
      <Island name="picture-preview">
        <BadgePicture src={pictureSrc(design)} alt={design.alt || altOf(table.content)} />
      </Island>
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      <ChoiceCards
        name="shape"
        legend={say('shape')}
        columns={3}
        chosenLabel={sayer(badgeWords, reading)('chosen')}
        options={SHAPES.map((shape) => ({
          value: shape,
          label: say(shape === 'sun' ? 'sunShape' : shape),
          icon: SHAPE_ICONS[shape],
          checked: shape === design.shape,
        }))}
      />
      <Select
        name="colour"
        label={say('colour')}
        value={design.colour}
        options={COLOUR_NAMES.map((value) => ({ value, label: say(value) }))}
      />
      <ChoiceCards
        name="icon"
        legend={say('icon')}
        columns={3}
        chosenLabel={sayer(badgeWords, reading)('chosen')}
        options={ICON_NAMES.map((value) => ({
          value,
          label: say(value === 'leaf' ? 'leafIcon' : value),
          icon: value,
          checked: value === design.icon,
        }))}
      />
      {(['line1', 'line2'] as const).map((line) => (
        <TextField
          key={line}
          name={line}
          label={say(line)}
          hint={say('lineHint', { max: LINE_MAX })}
          value={design[line]}
          maxlength={LINE_MAX}
          autocomplete="off"
        />
      ))}
      <TextField
        name="alt"
        label={say('alt')}
        hint={say('altHint')}
        value={design.alt}
        maxlength={ALT_MAX}
        autocomplete="off"
      />
      <Button tone="quiet" name="look" value="yes">
        {say('look')}
      </Button>
    </Question>
  ),
})

/** The drawing of a design that stands in the address: nothing is kept, so it may be shown to anybody. */
export const badgeImageResource = resource(
  '/badge-image.svg',
  ANYONE,
  async (_ctx, _pieces, { query }) =>
    svgAnswer(designOf(Object.fromEntries(query)), 'public, max-age=86400'),
)
