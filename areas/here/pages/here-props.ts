import type { View } from '../../../platform/web/page.tsx'
import type { Competence } from '../../skills/competence.ts'
import type { Found } from '../server/find-places.ts'
import type { Look } from '../server/look-from-here.ts'
import type { hereWords } from '../words.ts'

/** One of the two sides from which it is looked at: somebody who holds a link, or the person before they show anything. */
export type Side = {
  here: string
  back: string
  isOwn: boolean
  title: string
  name: string | null
}

export type HereProps = View<typeof hereWords> & {
  side: Side
  words: string
  found: Found
  look: Look | undefined
  /** What the address of the sheet to print ends with; none for deeds, which stand in no address. */
  asked: string | null
  competences: readonly Competence[]
}
