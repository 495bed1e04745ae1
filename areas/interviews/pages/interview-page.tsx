import { Content } from '../../../platform/web/layout.tsx'
import { page, resource } from '../../../platform/web/page.tsx'
import { InterviewSheet } from '../../../ui/cv/interview-sheet.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { fileAnswer } from '../../cv/pages/cv-files.ts'
import { readCv } from '../../cv/server/read-cv.ts'
import { interviewOf } from '../interview.ts'
import { interviewPdf } from '../server/interview-pdf.ts'
import { interviewWords } from '../words.ts'

/** What shall I say when they ask? A true story for each skill. */
export const interviewPage = page('/mes-cv/:cvId/entretien', {
  words: interviewWords,
  open: ['person'],
  show: async (ctx, { cvId }, { reading }) => {
    const { cv, content, ground } = await readCv(ctx, { cvId })
    return { cv, sheet: interviewOf(content, ground.experiences, reading) }
  },
  view: ({ cv, sheet, say }) => (
    <Content title={sheet.heading} intro={sheet.aim || undefined}>
      {sheet.skills.length === 0 ? (
        <EmptyState
          icon="chats-circle"
          title={say('noSkillTitle')}
          text={say('noSkill')}
          action={
            <ButtonLink href={`/mes-cv/${cv.id}/savoir-faire`}>{say('chooseSkills')}</ButtonLink>
          }
        />
      ) : (
        <>
          <p>{sheet.intro}</p>
          <InterviewSheet {...sheet} />
          <div class="cv-tools stack">
            <p class="quiet">{say('pageHint')}</p>
            <Buttons>
              <ButtonLink href={`/mes-cv/${cv.id}/entretien.pdf`} icon="file-pdf">
                {say('download')}
              </ButtonLink>
              <ButtonLink href={`/mes-cv/${cv.id}`} tone="quiet">
                {say('back')}
              </ButtonLink>
            </Buttons>
            <p class="quiet small">{say('sharedComputer')}</p>
          </div>
        </>
      )}
    </Content>
  ),
})

/** The same on paper, with lines to write on. */
export const interviewPdfResource = resource(
  '/mes-cv/:cvId/entretien.pdf',
  ['person'],
  async (ctx, { cvId }, { reading }) => {
    const { content, ground } = await readCv(ctx, { cvId })
    const sheet = interviewOf(content, ground.experiences, reading)
    return fileAnswer(
      interviewPdf(ctx.config.root, sheet),
      'application/pdf',
      'inline; filename="entretien.pdf"',
    )
  },
)
