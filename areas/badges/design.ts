import { z } from 'zod'
import {
  COLOURS,
  type Colour,
  type Design,
  LINE_MAX,
  SHAPES,
} from '../../engines/badge-picture/badge-picture.ts'
import { PICTURE_ICONS, type PictureIcon } from '../../engines/badge-picture/picture-icons.ts'
import { cleaned } from '../../platform/fields.ts'
import type { PieceValue } from './piece.ts'

export const ALT_MAX = 160

// keys of an object that the engine writes
export const COLOUR_NAMES = Object.keys(COLOURS) as [Colour, ...Colour[]]
// the same
export const ICON_NAMES = Object.keys(PICTURE_ICONS) as [PictureIcon, ...PictureIcon[]]

const short = (max: number) =>
  z
    .string()
    .catch('')
    .transform((typed) => [...cleaned(typed)].slice(0, max).join(''))

/** How a badge looks, as it is chosen; what is not known is as it was at first, so that any address shows a picture. */
export const designTyped = z.object({
  shape: z.enum(SHAPES).catch('round'),
  colour: z.enum(COLOUR_NAMES).catch('teal'),
  icon: z.enum(ICON_NAMES).catch('star'),
  line1: short(LINE_MAX),
  line2: short(LINE_MAX),
  alt: short(ALT_MAX),
})

export const designOf = (value: PieceValue): Design => designTyped.parse(value)
