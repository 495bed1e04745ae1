import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { isEmpty } from '../cv-content.ts'
import { partWords } from '../part-words.ts'
import { readCv } from '../server/read-cv.ts'
import { cvWords } from '../words.ts'
import { ShownSheet } from './shown-sheet.tsx'

/** What will an employer see? Exactly this. */
export const cvPreviewPage = page('/mes-cv/:cvId/apercu', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => readCv(ctx, { cvId }),
  view: ({ cv, content, sheet, say, reading }) => {
    const start = `/mes-cv/${cv.id}`
    return (
      <Content title={say('previewTitle')} intro={say('previewIntro')} width="wide">
        {isEmpty(content) && <Notice tone="warning">{say('previewEmpty')}</Notice>}
        <ShownSheet sheet={sheet} level={2} />
        <div class="cv-tools stack">
          <Buttons>
            <ButtonLink href={`${start}/cv.pdf`} icon="file-pdf">
              {say('downloadPdf')}
            </ButtonLink>
            <ButtonLink href={`${start}/partager`} tone="quiet">
              {say('share')}
            </ButtonLink>
            <ButtonLink href={start} tone="quiet">
              {say('backToCv')}
            </ButtonLink>
          </Buttons>
          <LinkList
            links={[
              { href: `${start}/mise-en-page`, label: say('lookTitle') },
              { href: `${start}/ordre`, label: sayer(cvWords, reading)('rowOrder') },
            ]}
          />
          <p class="quiet small">{say('sharedComputer')}</p>
        </div>
      </Content>
    )
  },
})
