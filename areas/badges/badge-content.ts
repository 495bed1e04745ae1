import { type Design, linesFor } from '../../engines/badge-picture/badge-picture.ts'
import { designOf } from './design.ts'
import {
  type BadgeKind,
  criteriaIn,
  isGone,
  isLinkOf,
  kindOf,
  PICTURE,
  type Piece,
} from './piece.ts'

/** What a badge says, put together from its pieces: what a version freezes. */
export type BadgeContent = {
  name: string
  kind: BadgeKind
  purpose: string
  criteria: Criterion[]
  givers: string
  worth: string
  tags: string[]
  /** The sentence one may copy on a CV. */
  cv: string
  picture: Design
  language: 'fr' | 'en'
  maker: Maker
}

/** What one must be seen doing, and the concepts it answers to. */
export type Criterion = {
  id: string
  text: string
  evidence: string
  /** From 1 to 4; null when the badge does not say how well. */
  level: 1 | 2 | 3 | 4 | null
  links: ConceptLink[]
}

/** A concept of a referential that somebody tied to a criterion. */
export type ConceptLink = {
  referential: string
  /** Name of the referential as people know it. */
  framework: string
  kind: string
  code: string
  name: string
  /** Lasting identifier: its address is `/id/<id>`. */
  id: string
}

/** Whose badge it is. A person is not named: it is said to be given to oneself. */
export type Maker =
  | { kind: 'person' }
  | { kind: 'organisation'; id: string; slug: string; name: string }

export function contentOf(
  pieces: readonly Piece[],
  about: { language: 'fr' | 'en'; maker: Maker },
): BadgeContent {
  const said = (key: string) => pieces.find((piece) => piece.key === key)?.value.text ?? ''
  return {
    name: said('name'),
    kind: kindOf(said('kind')),
    purpose: said('purpose'),
    criteria: criteriaIn(pieces).map((piece) => criterionOf(piece, pieces)),
    givers: said('givers'),
    worth: said('worth'),
    tags: [
      ...new Set(
        said('tags')
          .split(/[,;\n]/)
          .map((tag) => tag.trim()),
      ),
    ].filter(Boolean),
    cv: said('cv'),
    picture: designOf(pieces.find(({ key }) => key === PICTURE)?.value ?? linesFor(said('name'))),
    ...about,
  }
}

const LEVELS = [1, 2, 3, 4] as const

function criterionOf({ id, value }: Piece, pieces: readonly Piece[]): Criterion {
  return {
    id,
    text: value.text ?? '',
    evidence: value.evidence ?? '',
    level: LEVELS.find((level) => String(level) === value.level) ?? null,
    links: pieces
      .filter((piece) => isLinkOf(piece, id) && !isGone(piece))
      .map(({ value: link }) => ({
        referential: link.referential ?? '',
        framework: link.framework ?? '',
        kind: link.kind ?? '',
        code: link.code ?? '',
        name: link.name ?? '',
        id: link.id ?? '',
      })),
  }
}

/** What is still missing before it can be shown to all; the questions to go back to. */
export function missingIn({
  name,
  purpose,
  criteria,
}: BadgeContent): ('purpose' | 'form' | 'criteria')[] {
  return [
    ...(purpose === '' ? (['purpose'] as const) : []),
    ...(name === '' ? (['form'] as const) : []),
    ...(criteria.length === 0 ? (['criteria'] as const) : []),
  ]
}
