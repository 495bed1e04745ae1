import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { peopleWhoShare } from '../../consent/server/people-who-share.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import { organisationsOf } from '../../organisations/server/organisations-of.ts'
import { newBadge, newBadgeOfPro } from '../badge.ts'
import { beginBadge, beginBadgeFor, beginBadgeWith } from '../server/begin-badge.ts'
import { badgesOf, badgesOfProfessional } from '../server/versions/badges-of.ts'
import { badgeWords } from '../words.ts'
import { BadgeCard, ExampleBadge } from './list-parts.tsx'

/** Which badges do I write, which are mine? */
export const badgesPage = page('/badges', {
  words: badgeWords,
  open: ['person'],
  show: async (ctx) => ({ all: await badgesOf(ctx) }),
  view: ({ say, reading, all }) => {
    const begin = <ButtonLink href="/badges/nouveau">{say('begin')}</ButtonLink>
    return (
      <Content title={say('title')} intro={say('intro')}>
        {all.length === 0 ? (
          <>
            <EmptyState icon="medal" title={say('none')} text={say('noneText')} />
            <ExampleBadge reading={reading} />
          </>
        ) : (
          all.map((one) => <BadgeCard key={one.badge.id} one={one} reading={reading} />)
        )}
        <Buttons>{begin}</Buttons>
      </Content>
    )
  },
})

/** Which badge do I want to write, and from what I lived? */
export const newBadgePage = page('/badges/nouveau', {
  words: badgeWords,
  open: ['person'],
  show: async (ctx, _pieces, { query }) => {
    const experiences = (await experiencesOf(ctx)).filter(({ finishedAt }) => finishedAt !== null)
    return { experiences, from: query.get('experience') ?? '' }
  },
  form: newBadge,
  act: async (ctx, asked, { reading }) => {
    const { id } = await beginBadge(ctx, { ...asked, language: reading.language })
    return goTo(`/badges/${id}`, 'badges.begun')
  },
  view: ({ say, typed, problemOf, experiences, from }) => {
    const [chosen = ''] = typedChoices(typed, 'experienceId', [from])
    const named = experiences.find(({ id }) => id === from)?.title
    return (
      <Question
        title={say('newTitle')}
        hint={say('newHint')}
        back="/badges"
        submit={say('continue')}
      >
        <div class="stack">
          <TextField
            name="name"
            label={say('name')}
            hint={say('nameHint')}
            value={typedText(typed, 'name', named?.slice(0, 80))}
            maxlength={80}
            error={problemOf('name') ?? problemOf('form')}
          />
          {experiences.length > 0 && (
            <ChoiceCards
              name="experienceId"
              legend={say('from')}
              hint={say('fromHint')}
              columns={1}
              chosenLabel={say('chosen')}
              options={[
                { value: '', label: say('fromNothing'), checked: chosen === '' },
                ...experiences.map(({ id, title }) => ({
                  value: id,
                  label: title,
                  checked: id === chosen,
                })),
              ]}
            />
          )}
        </div>
      </Question>
    )
  },
})

/** Which badges do I write, for my organisation or with people? */
export const proBadgesPage = page('/pro/badges', {
  words: badgeWords,
  open: ['professional'],
  show: async (ctx) => ({ all: await badgesOfProfessional(ctx) }),
  view: ({ say, reading, all }) => (
    <Content title={say('proTitle')} intro={say('proIntro')} width="wide">
      {all.length === 0 ? (
        <>
          <EmptyState icon="medal" title={say('none')} text={say('noneText')} />
          <ExampleBadge reading={reading} />
        </>
      ) : (
        <CardGrid>
          {all.map((one) => (
            <BadgeCard key={one.badge.id} one={one} reading={reading} />
          ))}
        </CardGrid>
      )}
      <Buttons>
        <ButtonLink href="/pro/badges/nouveau">{say('begin')}</ButtonLink>
        <ButtonLink href="/pro/badges-a-donner" tone="quiet">
          {say('give')}
        </ButtonLink>
      </Buttons>
    </Content>
  ),
})

/** For whom do I begin a badge? */
export const newProBadgePage = page('/pro/badges/nouveau', {
  words: badgeWords,
  open: ['professional'],
  show: async (ctx) => ({
    organisations: (await organisationsOf(ctx)).filter(({ role }) => role !== 'giver'),
    people: await peopleWhoShare(ctx),
  }),
  form: newBadgeOfPro,
  act: async (ctx, { name, whose }, { reading: { language } }) => {
    const [kind] = whose.split('-', 1)
    const id = whose.slice(`${kind}-`.length)
    const begun =
      kind === 'person'
        ? await beginBadgeWith(ctx, { name, language, personId: id })
        : await beginBadgeFor(ctx, { name, language, organisationId: id })
    return goTo(`/badges/${begun.id}`, 'badges.begun')
  },
  view: ({ say, typed, problemOf, organisations, people }) => {
    const options = [
      ...organisations.map(({ organisation: { id, name } }) => ({
        value: `organisation-${id}`,
        label: name,
        hint: say('forOrganisation'),
        icon: 'buildings',
      })),
      ...people.map(({ personId, nickname }) => ({
        value: `person-${personId}`,
        label: nickname ?? say('somebody'),
        hint: say('withPerson'),
        icon: 'user',
      })),
    ]
    const [chosen] = typedChoices(
      typed,
      'whose',
      options.slice(0, 1).map(({ value }) => value),
    )
    if (options.length === 0)
      return (
        <Question title={say('newTitle')} hint={say('nobodyYet')} back="/pro/badges">
          <Buttons>
            <ButtonLink href="/pro/organisations">{say('toOrganisations')}</ButtonLink>
          </Buttons>
        </Question>
      )
    return (
      <Question
        title={say('newTitle')}
        hint={say('newHint')}
        back="/pro/badges"
        submit={say('continue')}
      >
        <div class="stack">
          <TextField
            name="name"
            label={say('name')}
            hint={say('nameHint')}
            value={typedText(typed, 'name', '')}
            maxlength={80}
            error={problemOf('name') ?? problemOf('form')}
          />
          <ChoiceCards
            name="whose"
            legend={say('whose')}
            chosenLabel={say('chosen')}
            error={problemOf('whose')}
            options={options.map((one) => ({ ...one, checked: one.value === chosen }))}
          />
        </div>
      </Question>
    )
  },
})
