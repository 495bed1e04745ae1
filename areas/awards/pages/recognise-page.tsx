import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { recogniseForm } from '../award.ts'
import { givingWords } from '../giving-words.ts'
import { giveToWriter, writtenBadge } from '../server/giving/give-to-writer.ts'
import { LastsField, SeenField } from './giving-fields.tsx'

/** We wrote this badge together, and I saw the person do it: in whose name do I say so? */
export const recognisePage = page('/pro/badges/:badgeSlug/reconnaitre', {
  words: givingWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => writtenBadge(ctx, { badgeSlug }),
  form: recogniseForm,
  act: async (ctx, given, { origin }) => {
    await giveToWriter(ctx, { ...given, origin })
    return goTo(`/pro/badges/${given.badgeSlug}/donnes`, 'giving.given')
  },
  view: ({ version, writer, organisations, say, typed, problemOf }) => {
    const { name } = version.content
    const [only] = organisations
    const facts = { title: say('recogniseTitle', { badge: name, name: writer.name }) }
    if (!only)
      return (
        <Question {...facts} hint={say('recogniseNone')} back="/pro/badges-a-donner">
          <Buttons>
            <ButtonLink href="/pro/organisations">{say('toOrganisations')}</ButtonLink>
          </Buttons>
        </Question>
      )
    const chosen = typedText(typed, 'organisationId', only.id)
    return (
      <Question
        {...facts}
        hint={say('recogniseHint', { name: writer.name })}
        back="/pro/badges-a-donner"
        submit={say('doGive')}
      >
        <ChoiceCards
          name="organisationId"
          legend={say('inWhoseName')}
          error={problemOf('organisationId')}
          chosenLabel={say('chosen')}
          options={organisations.map((one) => ({
            value: one.id,
            label: one.name,
            icon: 'buildings',
            checked: one.id === chosen,
          }))}
        />
        <SeenField {...{ say, typed, problemOf }} />
        <LastsField {...{ say, typed }} />
      </Question>
    )
  },
})
