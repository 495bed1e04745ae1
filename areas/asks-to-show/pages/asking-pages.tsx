import { dayInWords } from '../../../platform/day.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { LifetimeChoice } from '../../../platform/web/lifetime-choice.tsx'
import { ANYONE, page, type View } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Field, told } from '../../../ui/form/field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { QrCode } from '../../accounts/pages/qr-code.tsx'
import { suggestTitles, type TitleSuggestion } from '../../knowledge/server/suggest-titles.ts'
import { veiled } from '../../recommendations/answer.ts'
import {
  type AskToShow,
  beginForm,
  CONTACT_MAX,
  confirmForm,
  isOpen,
  NAME_MAX,
  NO_OCCUPATION,
  ORGANISATION_MAX,
  PURPOSE_MAX,
} from '../ask-to-show.ts'
import { beginAsk } from '../server/begin-ask.ts'
import { confirmAsk } from '../server/confirm-ask.ts'
import { addressOfAsk, eraseAsk, ownAsk } from '../server/own-ask.ts'
import { askingWords } from '../words.ts'

const EMPLOYERS = '/employeurs'
const BEGIN = '/employeurs/demander'
const MOST_TITLES = 4

/** I would like to see what somebody knows how to do: how do I ask? */
export const beginAskPage = page(BEGIN, {
  words: askingWords,
  open: ANYONE,
  show: async (ctx) => ({ hasPost: ctx.config.smtpUrl !== undefined }),
  form: beginForm,
  act: async (ctx, asked, { reading }) => {
    const { key } = await beginAsk(ctx, { ...asked, language: reading.language })
    return goTo(`${BEGIN}/${key}`)
  },
  view: ({ hasPost, ...props }) => (hasPost ? <BeginView {...props} /> : <NoPost {...props} />),
})

type Props = View<typeof askingWords>

function NoPost({ say }: Props) {
  return (
    <Content title={say('title')}>
      <Card title={say('noPostTitle')} icon="envelope-simple">
        <p>{say('noPost')}</p>
      </Card>
      <LinkList links={[{ href: EMPLOYERS, label: say('toEmployers') }]} />
    </Content>
  )
}

function BeginView({ say, reading, typed, problemOf }: Props) {
  const line = (
    name: 'purpose' | 'name' | 'organisation' | 'contact' | 'mail',
    maxlength: number,
    hint?: string,
  ) => (
    <TextField
      name={name}
      type={name === 'mail' ? 'email' : 'text'}
      label={say(name)}
      hint={hint}
      value={typedText(typed, name, '')}
      error={problemOf(name)}
      maxlength={maxlength}
      autocomplete={name === 'mail' ? 'email' : name === 'name' ? 'name' : 'off'}
    />
  )
  return (
    <Question
      title={say('title')}
      hint={say('hint')}
      back={EMPLOYERS}
      step={{ now: 1, of: 2, label: say('step1') }}
      submit={say('send')}
    >
      {line('purpose', PURPOSE_MAX, say('purposeHint'))}
      {line('name', NAME_MAX)}
      {line('organisation', ORGANISATION_MAX, say('optional'))}
      {line('contact', CONTACT_MAX, say('contactHint'))}
      {line('mail', 120, say('mailHint'))}
      <LifetimeChoice {...{ reading, typed, problemOf }} />
    </Question>
  )
}

/** The code came: my link is ready to be given; later, my ask as it stands. */
export const ownAskPage = page('/employeurs/demander/:key', {
  words: askingWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { key }, { origin }) => {
    const ask = await ownAsk(ctx, { key })
    const isDraft = ask.status === 'draft'
    return {
      ask,
      key,
      mail: veiled(ctx.secrets.unseal(ask.sealedMail)),
      titles: isDraft ? (await suggestTitles(ctx, ask.purpose)).slice(0, MOST_TITLES) : [],
      address: isOpen(ask, ctx.now) ? addressOfAsk(ctx, ask, origin) : null,
    }
  },
  form: confirmForm,
  act: async (ctx, { key, code, occupation }, { origin }) => {
    await confirmAsk(ctx, { key, code, occupation, origin })
    return goTo(`${BEGIN}/${key}`, 'asksToShow.opened')
  },
  view: (props) =>
    props.ask.status === 'draft' ? <CodeView {...props} /> : <LinkView {...props} />,
})

type OwnProps = Props & {
  ask: AskToShow
  key: string
  mail: string
  titles: TitleSuggestion[]
  address: string | null
}

function CodeView({ mail, titles, say, typed, problemOf }: Omit<OwnProps, 'key'>) {
  const occupation = typedText(typed, 'occupation', '')
  return (
    <Question
      title={say('codeTitle')}
      hint={say('codeHint', { mail })}
      back={BEGIN}
      step={{ now: 2, of: 2, label: say('step2') }}
      submit={say('open')}
      ways={[{ href: BEGIN, label: say('startAgain') }]}
    >
      <TextField
        name="code"
        label={say('code')}
        value={typedText(typed, 'code', '')}
        error={problemOf('code')}
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={20}
        short
      />
      {titles.length > 0 && (
        <ChoiceCards
          name="occupation"
          columns={1}
          legend={say('occupation')}
          hint={say('occupationHint')}
          chosenLabel={say('chosen')}
          options={[
            ...titles.map((one) => ({
              value: one.code,
              label: one.title,
              hint: one.occupation === one.title ? undefined : one.occupation,
              checked: occupation === one.code,
            })),
            {
              value: NO_OCCUPATION,
              label: say('noOccupation'),
              checked: occupation === NO_OCCUPATION,
            },
          ]}
        />
      )}
    </Question>
  )
}

function LinkView({ ask, address, say, reading, ...rest }: OwnProps) {
  const erase = `${BEGIN}/${rest.key}/effacer`
  if (address === null)
    return (
      <Content title={say('linkTitle')} intro={say('linkState')}>
        <LinkList
          links={[
            { href: BEGIN, label: say('another') },
            { href: erase, label: say('erase') },
          ]}
        />
      </Content>
    )
  const { purpose, expiresAt } = ask
  const field = { name: 'address', label: say('address') }
  return (
    <Content
      title={say('linkTitle')}
      intro={say('linkIntro', { purpose, day: dayInWords(expiresAt, reading) })}
    >
      <Field {...field}>
        <input {...told(field)} class="field__control" type="text" readonly value={address} />
      </Field>
      <Buttons>
        <ButtonLink href={new URL(address).pathname} icon="eye">
          {say('see')}
        </ButtonLink>
      </Buttons>
      <Card title={say('qr')} icon="qr-code">
        <p>{say('qrText')}</p>
        <QrCode text={address} label={say('qrAlt')} />
      </Card>
      <Card title={say('next')} icon="envelope-simple" tone="sand">
        <p>{say('nextText')}</p>
      </Card>
      <LinkList
        links={[
          { href: erase, label: say('erase') },
          { href: EMPLOYERS, label: say('toEmployers') },
        ]}
      />
    </Content>
  )
}

/** I take my ask back. */
export const eraseAskPage = page('/employeurs/demander/:key/effacer', {
  words: askingWords,
  open: ANYONE,
  unlisted: true,
  show: async (ctx, { key }) => {
    await ownAsk(ctx, { key })
    return { back: `${BEGIN}/${encodeURIComponent(key)}` }
  },
  act: async (ctx, { key }) => {
    await eraseAsk(ctx, { key })
    return goTo(EMPLOYERS, 'asksToShow.erased')
  },
  view: ({ back, say }) => (
    <Question
      title={say('eraseTitle')}
      hint={say('eraseText')}
      back={back}
      submit={say('erase')}
      isFinal
    />
  ),
})
