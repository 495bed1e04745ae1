import { dayInWords } from '../../../../platform/day.ts'
import { typedText } from '../../../../platform/web/form.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import { LifetimeChoice } from '../../../../platform/web/lifetime-choice.tsx'
import { page, type View } from '../../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { LinkList } from '../../../../ui/move/link-list.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { whoAmI } from '../../../accounts/server/who-am-i.ts'
import type { SharingAnswer } from '../../../consent/age-band.ts'
import type { Collection } from '../../collection.ts'
import { CONTACT_MAX, LABEL_MAX, linkForm, NAME_MAX } from '../../collection-link.ts'
import { linkWords } from '../../link-words.ts'
import { linksOf, type OpenLink } from '../../server/links/links-of.ts'
import { mayShareCollections, shareCollection } from '../../server/links/share-collection.ts'
import { getCollection } from '../../server/my-collections.ts'

type Props = View<typeof linkWords> & {
  collection: Collection
  links: OpenLink[]
  may: SharingAnswer
  nickname: string | null
}

/** Who may see this collection, and until when? */
export const shareCollectionPage = page('/portfolio/:collectionId/partager', {
  words: linkWords,
  open: ['person'],
  show: async (ctx, { collectionId }) => ({
    collection: await getCollection(ctx, { collectionId }),
    links: await linksOf(ctx, { collectionId }),
    may: await mayShareCollections(ctx),
    nickname: (await whoAmI(ctx)).nickname,
  }),
  form: linkForm,
  act: async (ctx, { collectionId, embed, withoutHere, ...asked }) => {
    const opened = { isEmbeddable: embed === 'yes', showsHere: withoutHere !== 'yes' }
    const { id } = await shareCollection(ctx, { collectionId, ...asked, ...opened })
    return goTo(`/portfolio/${collectionId}/liens/${id}`, 'portfolioLinks.made')
  },
  view: (props) => {
    const { collection, say } = props
    return (
      <Content title={say('title', { title: collection.title })} intro={say('intro')}>
        <Links {...props} />
        {props.may === 'yes' ? <NewLink {...props} /> : <NotYet {...props} />}
        <LinkList
          links={[{ href: `/portfolio/${collection.id}`, label: say('backToCollection') }]}
        />
      </Content>
    )
  },
})

/** What comes before a link: an age, or somebody who accompanies. */
function NotYet({ collection, may, say }: Props) {
  if (may !== 'ask-age') return <Card title={say('newLink')}>{say('notAtThisAge')}</Card>
  const back = encodeURIComponent(`/portfolio/${collection.id}/partager`)
  return (
    <Card title={say('newLink')}>
      <p>{say('age')}</p>
      <Buttons>
        <ButtonLink href={`/qui-voit-quoi/age?retour=${back}`}>{say('sayAge')}</ButtonLink>
      </Buttons>
    </Card>
  )
}

function Links({ collection, links, say, reading }: Props) {
  if (links.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('openLinks')}</h2>
      {links.map(({ id, label, expiresAt, views }) => (
        <Card key={id} tone="sand">
          <h3>
            <a href={`/portfolio/${collection.id}/liens/${id}`}>{label ?? say('unnamed')}</a>
          </h3>
          <p>
            {say('until', { day: dayInWords(expiresAt, reading) })} ·{' '}
            {say('views', { count: views })}
          </p>
        </Card>
      ))}
    </section>
  )
}

function NewLink({ collection, say, reading, typed, problemOf, nickname }: Props) {
  const line = (name: 'label' | 'name' | 'contact', maxlength: number, value = '') => (
    <TextField
      name={name}
      label={say(name)}
      hint={say(`${name}Hint`)}
      value={typedText(typed, name, value)}
      error={problemOf(name)}
      maxlength={maxlength}
      autocomplete="off"
    />
  )
  return (
    <form method="post" class="stack" noValidate>
      <h2>{say('newLink')}</h2>
      <LifetimeChoice {...{ reading, typed, problemOf }} />
      {line('label', LABEL_MAX)}
      {line('name', NAME_MAX, nickname ?? '')}
      {line('contact', CONTACT_MAX)}
      <Checkbox
        name="embed"
        label={say('embed')}
        hint={say('embedHint')}
        checked={typed.embed === 'yes'}
      />
      <Card title={say('hereTitle')} icon="map-pin" tone="sand">
        <p>{say('hereText')}</p>
        <p>
          <a href={`/portfolio/${collection.id}/ici`}>{say('hereSee')}</a>
        </p>
        <Checkbox
          name="withoutHere"
          label={say('withoutHere')}
          checked={typed.withoutHere === 'yes'}
        />
      </Card>
      <Buttons>
        <Button>{say('make')}</Button>
      </Buttons>
    </form>
  )
}
