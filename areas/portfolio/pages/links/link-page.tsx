import { dayInWords } from '../../../../platform/day.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import { page, type View } from '../../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { CopyLine } from '../../../../ui/form/copy-line.tsx'
import { LinkList } from '../../../../ui/move/link-list.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { Details } from '../../../../ui/show/details.tsx'
import { QrCode } from '../../../accounts/pages/qr-code.tsx'
import type { AwardInSight } from '../../../awards/server/receiving/own-award.ts'
import type { Collection } from '../../collection.ts'
import { hereForm } from '../../collection-link.ts'
import { linkWords } from '../../link-words.ts'
import {
  getOpenLink,
  letLookFromHere,
  type OpenLink,
  stopLink,
} from '../../server/links/links-of.ts'
import { getCollection } from '../../server/my-collections.ts'
import { showableOf, shownIn } from '../../server/showable-of.ts'
import { embedCode } from './card-resource.tsx'
import { linkedInAddress } from './linked-in.ts'

type Props = View<typeof linkWords> & {
  collection: Collection
  link: OpenLink
  badges: AwardInSight[]
  origin: string
}

/** The link is ready: how do I give it? */
export const collectionLinkPage = page('/portfolio/:collectionId/liens/:linkId', {
  words: linkWords,
  open: ['person'],
  show: async (ctx, where, { origin }) => {
    const collection = await getCollection(ctx, where)
    const shown = shownIn(collection.pieces, await showableOf(ctx))
    const badges = shown.flatMap((one) => (one.kind === 'badge' ? [one.badge] : []))
    return { collection, link: await getOpenLink(ctx, where), badges, origin }
  },
  view: (props) => {
    const { collection, link, origin, say, reading } = props
    const here = `/portfolio/${collection.id}`
    return (
      <Content
        title={link.label ?? collection.title}
        intro={`${say('until', { day: dayInWords(link.expiresAt, reading) })} · ${say('views', { count: link.views })}. ${say('viewsHint')}`}
      >
        <CopyLine name="address" label={say('address')} text={`${origin}/p/${link.token}`} />
        <Buttons>
          <ButtonLink href={`${here}/liens/${link.id}/envoyer`} icon="envelope-simple">
            {say('mailWay')}
          </ButtonLink>
          <ButtonLink href={`/p/${link.token}`} tone="quiet" icon="eye">
            {say('see')}
          </ButtonLink>
        </Buttons>
        <Drawing {...props} />
        <Here {...props} />
        <Elsewhere {...props} />
        <form method="post" action={`${here}/liens/${link.id}/arreter`}>
          <Buttons>
            <Button tone="quiet">{say('stop')}</Button>
          </Buttons>
        </form>
        <LinkList
          links={[
            { href: `${here}/partager`, label: say('backToLinks') },
            { href: here, label: say('backToCollection') },
          ]}
        />
      </Content>
    )
  },
})

/** A QR code, to look at and to take away. */
function Drawing({ collection, link, origin, say }: Props) {
  const here = `/portfolio/${collection.id}/liens/${link.id}`
  return (
    <Card title={say('qr')} icon="qr-code">
      <p>{say('qrText')}</p>
      <QrCode text={`${origin}/p/${link.token}`} label={say('qrAlt')} />
      <LinkList
        links={[
          { href: `${here}/qr.png`, label: say('qrPng') },
          { href: `${here}/qr.svg`, label: say('qrSvg') },
        ]}
      />
    </Card>
  )
}

/** What others may look at from where they are, and whether they may. */
function Here({ collection, link, say }: Props) {
  const here = `/portfolio/${collection.id}`
  return (
    <Card title={say('hereTitle')} icon="map-pin">
      <p>{say(link.showsHere ? 'hereOpen' : 'hereShut')}</p>
      <p>
        <a href={`${here}/ici`}>{say('hereSee')}</a>
      </p>
      <form method="post" action={`${here}/liens/${link.id}/ici`}>
        <Button tone="quiet" name="here" value={link.showsHere ? 'no' : 'yes'}>
          {say(link.showsHere ? 'hereClose' : 'hereReopen')}
        </Button>
      </form>
    </Card>
  )
}

/** A card for another site, and badges for a profile elsewhere: plain links and text, nothing is loaded from there. */
function Elsewhere({ link, badges, origin, collection, say }: Props) {
  const page = `${origin}/p/${link.token}`
  return (
    <>
      {link.isEmbeddable && (
        <Details summary={say('cardTitle')}>
          <p>{say('cardText')}</p>
          <CopyLine name="code" label={say('cardCode')} text={embedCode(page, collection.title)} />
        </Details>
      )}
      {badges.length > 0 && (
        <Details summary={say('linkedin')}>
          <p>{say('linkedinText')}</p>
          <ul class="link-list link-list--stacked">
            {badges.map((badge) => (
              <li key={badge.award.id}>
                <a href={linkedInAddress(badge, page)} rel="noopener noreferrer">
                  {say('linkedinAdd', { name: badge.version.content.name })}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** This link shows nothing from now on. */
export const stopCollectionLinkPage = page('/portfolio/:collectionId/liens/:linkId/arreter', {
  words: linkWords,
  open: ['person'],
  show: async (_ctx, { collectionId }) => goTo(`/portfolio/${collectionId}/partager`),
  act: async (ctx, where) => {
    await stopLink(ctx, where)
    return goTo(`/portfolio/${where.collectionId}/partager`, 'portfolioLinks.stopped')
  },
})

/** May whoever opens it look at what serves in an occupation? */
export const hereOnLinkPage = page('/portfolio/:collectionId/liens/:linkId/ici', {
  words: linkWords,
  open: ['person'],
  show: async (_ctx, { collectionId, linkId }) =>
    goTo(`/portfolio/${collectionId}/liens/${linkId}`),
  form: hereForm,
  act: async (ctx, { here, ...where }) => {
    await letLookFromHere(ctx, { ...where, showsHere: here === 'yes' })
    return goTo(`/portfolio/${where.collectionId}/liens/${where.linkId}`, 'portfolioLinks.hereSaid')
  },
})
