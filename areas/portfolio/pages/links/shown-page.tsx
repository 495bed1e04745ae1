import { dayInWords } from '../../../../platform/day.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content, Question } from '../../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../../platform/web/page.tsx'
import type { Say } from '../../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { LinkList } from '../../../../ui/move/link-list.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { Tag } from '../../../../ui/show/tag.tsx'
import { reportForm, wayToReach } from '../../collection-link.ts'
import { countView, openPortfolio } from '../../server/links/open-portfolio.ts'
import { reportPortfolio } from '../../server/links/report-portfolio.ts'
import { shownWords } from '../../shown-words.ts'
import { readyToShow } from '../own-pieces.tsx'
import { ShownPieces } from '../shown-pieces.tsx'
import { ReportFields } from './report-fields.tsx'

/** Somebody gave me this address: what does this person know how to do, and who saw it? */
export const shownPortfolioPage = page('/p/:token', {
  words: shownWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    const { link, collection, shown, owner } = await openPortfolio(ctx, { token })
    await countView(ctx, link)
    const { name, contact, expiresAt, showsHere } = link
    const { title, sentence } = collection
    const ready = await readyToShow(owner, shown)
    return { token, name, contact, expiresAt, title, sentence, ready, showsHere }
  },
  view: ({ token, name, contact, expiresAt, title, sentence, ready, showsHere, say, reading }) => {
    const here = `/p/${encodeURIComponent(token)}`
    return (
      <Content title={title} intro={name ? say('by', { name }) : say('subtitle')}>
        <p>
          <Tag
            icon="calendar-blank"
            label={say('until', { day: dayInWords(expiresAt, reading) })}
          />
        </p>
        {sentence && <p>{sentence}</p>}
        {ready.shown.length === 0 && <p>{say('nothingNow')}</p>}
        <ShownPieces
          shown={ready.shown}
          around={{
            ...ready,
            reading,
            photoAt: (_photo, place) => `${here}/photos/${place}`,
            voiceAt: (_voice, place) => `${here}/voix/${place}`,
            fileAt: (place) => `${here}/badges/${place}/badge.json`,
            broughtAt: (place) => `${here}/ailleurs/${place}/badge`,
          }}
        />
        {showsHere && ready.shown.length > 0 && (
          <Card title={say('hereTitle')} icon="map-pin" tone="brand">
            <p>{say('hereText')}</p>
            <Buttons>
              <ButtonLink href={`${here}/ici`}>{say('hereWay')}</ButtonLink>
            </Buttons>
          </Card>
        )}
        <Contact contact={contact} say={say} />
        <p class="quiet">{say('private')}</p>
        <LinkList links={[{ href: `${here}/signaler`, label: say('reportWay') }]} />
      </Content>
    )
  },
})

/** How the person wishes to be reached. */
function Contact({ contact, say }: { contact: string | null; say: Say<typeof shownWords> }) {
  const way = contact && wayToReach(contact)
  return (
    <Card title={say('contact')} icon="chat-circle-text" tone="sand">
      <p>{way ? <a href={way}>{contact}</a> : (contact ?? say('noContact'))}</p>
    </Card>
  )
}

/** Something is wrong with this page. */
export const reportPortfolioPage = page('/p/:token/signaler', {
  words: shownWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => {
    await openPortfolio(ctx, { token })
    return { token }
  },
  form: reportForm,
  act: async (ctx, { token, reason, words }, { origin }) => {
    await reportPortfolio(ctx, { token, reason, words, origin })
    return goTo(`/p/${encodeURIComponent(token)}`, 'shownPortfolio.reported')
  },
  view: ({ token, say, typed, problemOf }) => (
    <Question
      title={say('reportTitle')}
      hint={say('reportHint')}
      back={`/p/${encodeURIComponent(token)}`}
      submit={say('reportSend')}
    >
      <ReportFields {...{ say, typed, problemOf }} />
    </Question>
  ),
})
