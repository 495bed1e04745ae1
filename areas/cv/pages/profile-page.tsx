import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { PROFILE_MAX, profileForm } from '../cv.ts'
import { partWords } from '../part-words.ts'
import { changeCv } from '../server/change-cv.ts'
import { getCv } from '../server/get-cv.ts'
import { Ideas } from './ideas.tsx'

/** Who am I, in my own words? */
export const cvProfilePage = page('/mes-cv/:cvId/presentation', {
  words: partWords,
  open: ['person'],
  show: async (ctx, { cvId }) => ({ cv: await getCv(ctx, { cvId }) }),
  form: profileForm,
  act: async (ctx, { cvId, profile }) => {
    await changeCv(ctx, { cvId, change: { profile } })
    return goTo(`/mes-cv/${cvId}`, 'cv.kept')
  },
  view: ({ cv, say, typed, problemOf }) => (
    <Question
      title={say('profileTitle')}
      hint={say('profileHint')}
      back={`/mes-cv/${cv.id}`}
      submit={say('keep')}
      ways={[{ href: `/mes-cv/${cv.id}`, label: say('skip') }]}
    >
      <Ideas
        title={say('ideas')}
        ideas={[say('profileIdea1'), say('profileIdea2'), say('profileIdea3')]}
      />
      <TextArea
        name="profile"
        label={say('profileLabel')}
        value={typedText(typed, 'profile', cv.profile)}
        error={problemOf('profile')}
        max={PROFILE_MAX}
        rows={4}
      />
    </Question>
  ),
})
