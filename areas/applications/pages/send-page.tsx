import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { isOwnToWrite, NAME_MAX, notComplete, sendForm } from '../application.ts'
import { inSight, ownApplication } from '../server/asking/own-application.ts'
import { sendApplication } from '../server/asking/send-application.ts'
import { shownContent } from '../server/shown-content.ts'
import { applicationWords } from '../words.ts'
import { CriterionShown } from './shown-criteria.tsx'

/** What exactly will be read, under which name? Then I send it. */
export const sendApplicationPage = page('/mes-demandes/:applicationId/envoyer', {
  words: applicationWords,
  open: ['person'],
  show: async (ctx, { applicationId }) => {
    const own = await inSight(ctx, await ownApplication(ctx, { applicationId }))
    const here = `/mes-demandes/${applicationId}`
    if (!isOwnToWrite(own.application)) return goTo(here)
    if (own.done < own.version.content.criteria.length) throw notComplete()
    return { own, here, content: await shownContent(ctx, own) }
  },
  form: sendForm,
  act: async (ctx, { applicationId, name, tells }, { origin }) => {
    await sendApplication(ctx, { applicationId, name, tells: tells === 'yes', origin })
    return goTo(`/mes-demandes/${applicationId}`, 'applications.sent')
  },
  view: ({ own, here, content, say, reading, typed, problemOf }) => (
    <Question
      title={say('sendTitle')}
      hint={say('sendHint')}
      back={here}
      submit={say('send')}
      ways={[{ href: here, label: say('later') }]}
    >
      {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
      {content.map((one, index) => (
        <CriterionShown
          key={one.criterion.id}
          one={one}
          place={index + 1}
          reading={reading}
          language={own.version.content.language}
          fileAt={(id) => `${here}/preuves/${id}/fichier`}
        />
      ))}
      <TextField
        name="name"
        label={say('name')}
        value={typedText(typed, 'name', own.application.name)}
        error={problemOf('name')}
        autocomplete="given-name"
        maxlength={NAME_MAX}
      />
      <Checkbox
        name="tells"
        label={say('tells')}
        hint={say('tellsHint')}
        checked={typedText(typed, 'tells', own.application.tells ? 'yes' : '') === 'yes'}
      />
    </Question>
  ),
})
