import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { momentOf } from '../../accounts/when.ts'
import { LICENCES, LINE_KINDS, newListAsk, OWN_LICENCE } from '../local-referential.ts'
import { beginList } from '../server/begin-list.ts'
import { myLists } from '../server/my-lists.ts'
import { localsProfessionalWords } from '../words.ts'

/** Which lists did we bring, and how far are they? */
export const listsPage = page('/pro/referentiels', {
  words: localsProfessionalWords,
  open: ['professional'],
  show: async (ctx) => ({ lists: await myLists(ctx), now: ctx.now }),
  view: ({ say, reading, lists, now }) => (
    <Content title={say('title')} intro={say('intro')}>
      <div class="stack">
        {lists.length === 0 && (
          <EmptyState icon="books" title={say('none')} text={say('noneText')} />
        )}
        {lists.map(({ list, standing }) => (
          <Card key={list.id} title={list.title} icon="list-checks">
            <p class="quiet">{list.organisation}</p>
            <p>
              {say('inList', standing)}
              {' · '}
              {list.publishedAt
                ? say('edition', {
                    edition: list.edition,
                    day: momentOf(list.publishedAt, now, reading.language).day,
                  })
                : say('notPublished')}
            </p>
            <p>
              <a
                href={`/pro/referentiels/${list.id}`}
                aria-label={`${say('open')} : ${list.title}`}
              >
                {say('open')}
              </a>
            </p>
          </Card>
        ))}
        <Buttons>
          <ButtonLink href="/pro/referentiels/nouveau" icon="plus-circle">
            {say('begin')}
          </ButtonLink>
        </Buttons>
      </div>
    </Content>
  ),
})

/** Which list do I bring, whose is it, and what may others do with it? */
export const newListPage = page('/pro/referentiels/nouveau', {
  words: localsProfessionalWords,
  open: ['professional'],
  form: newListAsk,
  act: async (ctx, ask) => {
    const { id } = await beginList(ctx, ask)
    return goTo(`/pro/referentiels/${id}/lignes`, 'locals.begun')
  },
  view: ({ say, typed, problemOf }) => (
    <Question
      title={say('newTitle')}
      hint={say('nobody')}
      back="/pro/referentiels"
      submit={say('continue')}
    >
      <div class="stack">
        <TextField
          name="title"
          label={say('name')}
          hint={say('nameHint')}
          value={typedText(typed, 'title', '')}
          error={problemOf('title')}
          maxlength={120}
          required
        />
        <TextField
          name="organisation"
          label={say('organisation')}
          hint={say('organisationHint')}
          value={typedText(typed, 'organisation', '')}
          error={problemOf('organisation')}
          maxlength={120}
          autocomplete="organization"
          required
        />
        <ChoiceCards
          name="kind"
          legend={say('kind')}
          error={problemOf('kind')}
          chosenLabel={say('chosen')}
          columns={3}
          options={LINE_KINDS.map((value) => ({
            value,
            label: say(value),
            checked: typedText(typed, 'kind', 'skill') === value,
          }))}
        />
        <Select
          name="licence"
          label={say('licence')}
          hint={say('licenceHint')}
          error={problemOf('licence')}
          value={typedText(typed, 'licence', LICENCES[0])}
          options={[
            ...LICENCES.map((value) => ({ value, label: value })),
            { value: OWN_LICENCE, label: say('own') },
          ]}
        />
        <TextField
          name="ownLicence"
          label={say('ownLicence')}
          value={typedText(typed, 'ownLicence', '')}
          error={problemOf('ownLicence')}
          maxlength={120}
        />
      </div>
    </Question>
  ),
})
