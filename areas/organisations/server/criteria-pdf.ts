import { printDocument } from '../../../platform/server/typst.ts'
import { type Reading, sayer } from '../../../platform/words.ts'
import { criteriaSheetWords } from '../sheet-words.ts'

/** Lines to write on under what the badge holds. */
const ROWS = 4

/** The sheet as PDF/UA-1, one A4. Nobody is in it. */
export function criteriaPdf(root: string, reading: Reading): Buffer {
  const say = sayer(criteriaSheetWords, reading)
  const asked = (key: 'purpose' | 'shape' | 'content' | 'giver' | 'worth' | 'onCv') => ({
    title: say(key),
    hint: say(`${key}Hint`),
  })
  return printDocument(root, {
    template: 'areas/organisations/server/criteria.typ',
    title: say('title'),
    sheet: {
      lang: reading.language,
      service: 'Sillage',
      intro: say('intro'),
      name: say('name'),
      day: say('day'),
      purpose: asked('purpose'),
      shape: asked('shape'),
      content: asked('content'),
      canDo: say('canDo'),
      seenAt: say('seenAt'),
      rows: ROWS,
      giver: asked('giver'),
      worth: asked('worth'),
      onCv: asked('onCv'),
      foot: say('foot'),
      agreed: say('agreed'),
      circle: say('circle'),
    },
    sizes: [11, 10.5, 10],
    pages: 1,
    otherwise: 10,
  })
}
