import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Field, told } from '../../../ui/form/field.tsx'
import { partWords } from '../part-words.ts'
import { plainTextOf } from '../plain-text.ts'
import { readCv } from '../server/read-cv.ts'

/** A form asks to paste my CV: here it is, in bare text. */
export const cvTextPage = page('/mes-cv/:cvId/texte', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => readCv(ctx, { cvId }),
  view: ({ cv, sheet, say }) => {
    const words = { name: 'text', label: say('textLabel') }
    const text = plainTextOf(sheet)
    return (
      <Content title={say('textTitle')} intro={say('textIntro')}>
        <Field {...words}>
          <textarea
            {...told(words)}
            class="field__control"
            readonly
            rows={18}
            lang={sheet.lang}
            value={text}
          />
        </Field>
        <Buttons>
          <ButtonLink href={`/mes-cv/${cv.id}`}>{say('backToCv')}</ButtonLink>
          <ButtonLink href={`/mes-cv/${cv.id}/cv.txt`} tone="quiet">
            {say('textFile')}
          </ButtonLink>
        </Buttons>
        <p class="quiet small">{say('sharedComputer')}</p>
      </Content>
    )
  },
})
