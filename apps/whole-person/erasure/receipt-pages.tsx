import { type Receipt, receiptAsked } from '../../../areas/consent/erasure.ts'
import { erasureWords } from '../../../areas/consent/erasure-words.ts'
import { getReceipt, receiptOfCode } from '../../../areas/consent/server/erasure/write-receipt.ts'
import { dayInWords } from '../../../platform/day.ts'
import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page, resource } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { TablesGone } from './tables-gone.tsx'

/** What proves that everything of mine is gone? */
export const receiptDoorPage = page('/recu-d-effacement', {
  words: erasureWords,
  open: ANYONE,
  form: receiptAsked,
  act: async (ctx, { code }) => {
    const { id } = await receiptOfCode(ctx, { code })
    return goTo(`/recu-d-effacement/${id}`)
  },
  view: ({ say, typed, problemOf }) => (
    <Question title={say('receipt')} hint={say('receiptHint')} back="/" submit={say('see')}>
      <Island name="code-from-link">
        <TextField
          name="code"
          label={say('receiptCode')}
          value={typedText(typed, 'code', '')}
          error={problemOf('code')}
          autocomplete="off"
          spellcheck={false}
        />
      </Island>
    </Question>
  ),
})

/** The receipt itself: counts and proof numbers, nobody's name. */
export const receiptPage = page('/recu-d-effacement/:receiptId', {
  words: erasureWords,
  open: ANYONE,
  show: async (ctx, { receiptId }) => ({ receipt: await getReceipt(ctx, { receiptId }) }),
  view: ({ receipt, say, reading }) => (
    <Content
      title={say('receipt')}
      intro={say('receiptText', { day: dayInWords(receipt.erasedAt, reading) })}
    >
      <p>
        {receipt.askedAt
          ? say('receiptAsked', { day: dayInWords(receipt.askedAt, reading) })
          : say('receiptUnasked')}
      </p>
      <TablesGone tables={receipt.tables} files={receipt.files} say={say} reading={reading} />
      <Details summary={say('receiptProof')} open>
        <DataTable
          id="preuve"
          caption={say('receiptProof')}
          captionUnseen
          stack
          head={[
            say('number'),
            say('policy'),
            say('pseudonym'),
            say('auditLine'),
            say('auditHash'),
          ]}
          rows={[
            [
              receipt.id,
              receipt.policy,
              receipt.pseudonym,
              String(receipt.audit.place),
              // In groups that the eye holds and a small screen can fold.
              receipt.audit.hash.replace(/.{8}(?=.)/g, '$& '),
            ],
          ]}
        />
      </Details>
      <Buttons>
        <ButtonLink href={`/recu-d-effacement/${receipt.id}/recu.json`} tone="quiet" download>
          {say('downloadReceipt')}
        </ButtonLink>
      </Buttons>
    </Content>
  ),
})

/** The same, to keep with other papers or to check by a program. */
export const receiptResource = resource(
  '/recu-d-effacement/:receiptId/recu.json',
  ANYONE,
  async (ctx, { receiptId }) => {
    const receipt: Receipt = await getReceipt(ctx, { receiptId })
    return new Response(JSON.stringify(receipt, null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="recu-d-effacement.json"',
        'Cache-Control': 'no-store',
      },
    })
  },
)
