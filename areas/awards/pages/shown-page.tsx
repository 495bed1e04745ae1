import type { Verdict } from '../../../engines/credentials/verify/verdict.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page, resource } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { publicUrlOf } from '../../issuers/server/ensure-issuer.ts'
import { Recommendations } from '../../recommendations/pages/recommendation-item.tsx'
import { withWords } from '../server/papers/award-papers.ts'
import { readShown, type Shown } from '../server/read-shown.ts'
import { shownWords } from '../shown-words.ts'
import { Head, WhatItSays } from './award-parts.tsx'

type SayShown = Say<typeof shownWords>

/** Somebody gave me this address: what does this badge say, and is it real? */
export const shownPage = page('/a/:token', {
  words: shownWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { token }) => ({
    token,
    address: `${publicUrlOf(ctx.config)}/a/${encodeURIComponent(token)}`,
    shown: await readShown(ctx, { token }),
  }),
  view: ({ token, address, shown, say, reading }) => (
    <Content title={shown.version.content.name} intro={say('intro')}>
      <div class="stack">
        <Head one={shown} reading={reading} />
        <Checked shown={shown} say={say} />
        <WhatItSays one={shown} reading={reading} />
        <Recommendations
          isAboutOne
          all={shown.words.map(({ said }) => said)}
          competences={[]}
          reading={reading}
        />
        <LinkList
          links={[
            { href: `/verifier?lien=${encodeURIComponent(address)}`, label: say('whole') },
            { href: `/a/${encodeURIComponent(token)}/badge.json`, label: say('file') },
          ]}
        />
      </div>
    </Content>
  ),
})

const ASKED = ['proof', 'dates', 'status', 'issuer'] as const

/** One line for each question, never one word for all of them. */
function Checked({ shown: { report, words }, say }: { shown: Shown; say: SayShown }) {
  const good = report.endorsements.filter(({ report: one, target }) =>
    [target, one.proof, one.status, one.dates].every(({ answer }) => answer === 'yes'),
  ).length
  return (
    <Card title={say('checked')} icon="seal-check" tone="sand">
      <ul class="summary__lines">
        {ASKED.map((asked) => (
          <li key={asked}>
            <Line verdict={report[asked]} asked={asked} say={say} />
          </li>
        ))}
        {words.length > 0 && (
          <li>
            <Tag icon="check-circle" label={say('good')} /> {say('words-yes', { count: good })}
          </li>
        )}
      </ul>
      <p class="quiet">{say('whose')}</p>
    </Card>
  )
}

type LineProps = { verdict: Verdict; asked: (typeof ASKED)[number]; say: SayShown }

function Line({ verdict: { answer }, asked, say }: LineProps) {
  if (answer === 'unknown')
    return (
      <>
        <Tag icon="question" label={say('notKnown')} /> {say('unknown')}
      </>
    )
  return (
    <>
      <Tag
        icon={answer === 'yes' ? 'check-circle' : 'warning'}
        label={say(answer === 'yes' ? 'good' : 'bad')}
      />{' '}
      {say(`${asked}-${answer}`)}
    </>
  )
}

/** The badge and the words about it as they were signed, for any verifier. */
export const shownJsonResource = resource(
  '/a/:token/badge.json',
  ANYONE,
  async (ctx, { token }) => {
    const { credential, words } = await readShown(ctx, { token })
    const body =
      words.length === 0
        ? credential
        : withWords(
            credential,
            words.map((one) => one.credential),
          )
    return new Response(body, {
      headers: {
        'Content-Type': 'application/ld+json; charset=utf-8',
        'Cache-Control': 'no-store',
        'Access-Control-Allow-Origin': '*',
      },
    })
  },
  { unlisted: true },
)
