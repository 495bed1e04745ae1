import { type Verdict, worstOf } from '../../../engines/credentials/verify/verdict.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page, resource } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { type VerdictLine, Verdicts } from '../../../ui/verdicts/verdicts.tsx'
import { publicUrlOf } from '../../issuers/server/ensure-issuer.ts'
import { Recommendations } from '../../recommendations/pages/recommendation-item.tsx'
import { withWords } from '../server/papers/award-papers.ts'
import { readShown, type Shown } from '../server/read-shown.ts'
import { shownWords } from '../shown-words.ts'
import { Behind, Head, WhatItSays } from './award-parts.tsx'

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
        <Behind all={shown.behind} reading={reading} />
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
function Checked({ shown: { report }, say }: { shown: Shown; say: SayShown }) {
  const lines = ASKED.map((asked) => lineOf(asked, report[asked], say))
  if (report.endorsements.length > 0) lines.push(wordsLine(report.endorsements, say))
  return (
    <section class="stack">
      <h2>{say('checked')}</h2>
      <Verdicts lines={lines} />
      <p class="quiet">{say('whose')}</p>
    </section>
  )
}

const ANSWERS = { yes: 'good', no: 'bad', unknown: 'notKnown' } as const

function lineOf(
  asked: (typeof ASKED)[number],
  { answer, code }: Verdict,
  say: SayShown,
): VerdictLine {
  const question = say(`${asked}-asked`)
  // somebody who gives themselves a badge is nobody's mistake
  if (asked === 'issuer' && answer === 'no')
    return { tone: 'unasked', question, word: say('declared'), text: say('issuer-no') }
  // for a while is not for good
  if (asked === 'status' && code === 'suspended')
    return { tone: 'no', question, word: say('suspended'), text: say('status-suspended') }
  const text = answer === 'unknown' ? say('unknown') : say(`${asked}-${answer}`)
  return { tone: answer, question, word: say(ANSWERS[answer]), text }
}

/** Yes only when every word holds; one that does not is never hidden among the others. */
function wordsLine(endorsements: Shown['report']['endorsements'], say: SayShown): VerdictLine {
  const each = endorsements.map(({ report, target }) =>
    worstOf([target, report.proof, report.status, report.dates], NOT_ASKED),
  )
  const count = each.filter(({ answer }) => answer === 'yes').length
  const { answer } = worstOf(each, NOT_ASKED)
  const text =
    answer === 'yes' ? say('words-yes', { count }) : say('words-some', { count, all: each.length })
  return { tone: answer, question: say('words-asked'), word: say(ANSWERS[answer]), text }
}

const NOT_ASKED: Verdict = { answer: 'unknown', code: 'not_asked' }

/** The badge and the words about it as they were signed, for any verifier. */
export const shownJsonResource = resource(
  '/a/:token/badge.json',
  ANYONE,
  async (ctx, { token }) => {
    const { credential, words, behind } = await readShown(ctx, { token })
    const beside = [...words, ...behind].map((one) => one.credential)
    const body = beside.length === 0 ? credential : withWords(credential, beside)
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
