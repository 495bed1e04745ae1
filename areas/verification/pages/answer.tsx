import type { JsonObject } from '../../../engines/credentials/json.ts'
import { Content } from '../../../platform/web/layout.tsx'
import type { View } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { VerdictBanner, Verdicts } from '../../../ui/verdicts/verdicts.tsx'
import type { verificationPageWords } from '../page-words.ts'
import { summaryWords } from '../summary-words.ts'
import { verdictWords } from '../verdict-words.ts'
import { type Checked, QUESTIONS, summaryOf, toneOf, type Verification } from '../verification.ts'
import { BadgeHead, BadgeSays } from './badge-shown.tsx'
import { Endorsements, linesOf, summaryKey } from './verdict-lines.tsx'

type Frame = Pick<View<typeof verificationPageWords>, 'say' | 'reading'>

/** The answer: one sentence, then each verdict by itself, then what the badge says. */
export function Answer({ answer, say, reading }: Frame & { answer: Verification }) {
  const { badges, wrapping, document, picture } = answer
  const isOne = badges.length === 1
  return (
    <Content
      title={isOne ? say('answerTitle') : say('severalTitle', { count: badges.length })}
      intro={isOne ? undefined : say('severalText')}
      width="wide"
    >
      {wrapping && wrapping.proof.code !== 'not_signed' && (
        <Wrapping wrapping={wrapping} say={say} reading={reading} />
      )}
      {badges.map((badge, place) => (
        <OneBadge
          key={place}
          badge={badge}
          picture={isOne ? picture : undefined}
          say={say}
          reading={reading}
        />
      ))}
      <HowChecked badges={badges} say={say} reading={reading} />
      <TakeAway document={document} say={say} />
      <Buttons>
        <ButtonLink href="/verifier">{say('again')}</ButtonLink>
      </Buttons>
    </Content>
  )
}

type BadgeProps = Frame & { badge: Checked; picture?: string | undefined }

/** One badge: the sentence and the answers first, what it says beside them. */
function OneBadge({ badge, picture, say, reading }: BadgeProps) {
  return (
    <div class="checked-one">
      <TwoColumns side={<BadgeSays badge={badge} say={say} reading={reading} />}>
        <BadgeHead badge={badge} picture={picture} say={say} />
        <Summary badge={badge} reading={reading} />
        <section class="checked">
          <h2>{say('verdicts')}</h2>
          <Verdicts lines={linesOf(badge, reading)} />
        </section>
        <Endorsements badge={badge} say={say} reading={reading} />
        {badge.inside.length > 0 && <h2>{say('inside')}</h2>}
        {badge.inside.map((each, place) => (
          <section key={place} class="checked">
            <h3>{each.shown.name ?? say('nameless')}</h3>
            <Summary badge={each} reading={reading} />
            <Verdicts lines={linesOf(each, reading)} />
          </section>
        ))}
      </TwoColumns>
    </div>
  )
}

function Summary({ badge, reading }: Pick<BadgeProps, 'badge' | 'reading'>) {
  const summary = summaryOf(badge.report)
  return (
    <VerdictBanner tone={toneOf(summary)}>
      {sayer(summaryWords, reading)(summaryKey(summary))}
    </VerdictBanner>
  )
}

/** What is known of the whole that several badges came in. */
function Wrapping({
  wrapping,
  say,
  reading,
}: Frame & { wrapping: NonNullable<Verification['wrapping']> }) {
  const told = sayer(verdictWords, reading)
  const { form, proof } = wrapping
  const key = { yes: 'holderYes', no: 'proofNo', unknown: 'holderUnknown' } as const
  const formKey = { yes: 'formYes', no: 'formNo', unknown: 'formUnknown' } as const
  return (
    <section class="stack">
      <p>{say('wrapping')}</p>
      <Verdicts
        lines={[
          {
            tone: form.answer,
            question: told('form'),
            word: told(form.answer),
            text: told(formKey[form.answer]),
          },
          {
            tone: proof.answer,
            question: told('proof'),
            word: told(proof.answer),
            text: told(key[proof.answer]),
          },
        ]}
      />
    </section>
  )
}

/** How it was done, for whoever wants to know; and the bare codes, for whoever must report a fault. */
function HowChecked({ badges, say, reading }: Frame & { badges: readonly Checked[] }) {
  const told = sayer(verdictWords, reading)
  return (
    <Details summary={say('how')}>
      <p>{say('howText')}</p>
      <p>{say('howAway')}</p>
      <p>{say('howKeep')}</p>
      {badges.slice(0, 10).map(({ report }, place) => (
        <DataTable
          key={place}
          id={`codes-${place + 1}`}
          caption={say('codes')}
          head={[say('codeQuestion'), say('codeAnswer'), say('codeCode')]}
          rows={QUESTIONS.map((question) => {
            const { answer, code, where } = report[question]
            return [
              told(question),
              told(answer),
              <code class="told-as-is">{where ? `${code} · ${where.slice(0, 120)}` : code}</code>,
            ]
          })}
          stack
        />
      ))}
    </Details>
  )
}

/** Beyond this the page would weigh too much, and whoever sent the document has it already. */
const LONGEST_TO_TAKE = 64 * 1024

function TakeAway({ document, say }: Pick<Frame, 'say'> & { document: JsonObject }) {
  const text = JSON.stringify(document, null, 2)
  if (text.length > LONGEST_TO_TAKE) return null
  const inside = Buffer.from(text).toString('base64')
  return (
    <p>
      <a href={`data:application/json;base64,${inside}`} download="badge.json">
        {say('takeAway')}
      </a>
    </p>
  )
}
