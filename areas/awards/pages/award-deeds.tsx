import { type Reading, sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { QrCode } from '../../accounts/pages/qr-code.tsx'
import { AWARD_NAME_MAX } from '../award.ts'
import { copyWords } from '../copy-words.ts'
import { insideWords } from '../inside-words.ts'
import type { NamedCopy } from '../server/receiving/named-copy-store.ts'
import type { AwardInSight } from '../server/receiving/own-award.ts'
import { awardWords } from '../words.ts'
import type { SayAward } from './award-parts.tsx'

/** To take it or not: one button that matters, and a quiet one. */
export function Answer({ one, reading }: { one: AwardInSight; reading: Reading }) {
  const say = sayer(awardWords, reading)
  const sayInside = sayer(insideWords, reading)
  return (
    <Card tone="sun">
      <p>{say('offerText')}</p>
      <form method="post" class="stack">
        {(one.award.seen || one.evidence) && (
          <Checkbox name="inside" label={sayInside('inside')} hint={sayInside('insideHint')} />
        )}
        <Buttons>
          <Button name="deed" value="take">
            {say('take')}
          </Button>
          <Button name="deed" value="refuse" tone="quiet">
            {say('refuse')}
          </Button>
        </Buttons>
      </form>
    </Card>
  )
}

type ShowingProps = { id: string; address: string | undefined; say: SayAward }

/** To have others speak of it, and to show it by a link that can be closed. */
export function Showing({ id, address, say }: ShowingProps) {
  return (
    <>
      <Buttons>
        <ButtonLink href={`/badges-recus/${id}/mot`} icon="handshake">
          {say('askWord')}
        </ButtonLink>
      </Buttons>
      <Card title={say('showTitle')} icon="eye">
        {address ? (
          <>
            <Field name="address" label={say('link')}>
              <input id="address" class="field__control" type="text" readonly value={address} />
            </Field>
            <Details summary={say('qr')}>
              <QrCode text={address} label={say('qr')} />
            </Details>
          </>
        ) : (
          <p>{say('showText')}</p>
        )}
        <form method="post">
          <Buttons>
            <Button name="deed" value={address ? 'hide' : 'show'} tone="quiet">
              {say(address ? 'hide' : 'show')}
            </Button>
          </Buttons>
        </form>
      </Card>
    </>
  )
}

type TakeAwayProps = { id: string; hasWords: boolean; say: SayAward; reading: Reading }

/** The badge in every form in which it travels. */
export function TakeAway({ id, hasWords, say, reading }: TakeAwayProps) {
  const at = `/badges-recus/${id}`
  return (
    <Card title={say('takeAway')} icon="download-simple" tone="sand">
      <LinkList
        stacked
        links={[
          { href: `${at}/certificat.pdf`, label: say('pdf') },
          { href: `${at}/badge.png`, label: say('png') },
          { href: `${at}/badge.svg`, label: say('svg') },
          { href: `${at}/badge.json`, label: say('json') },
          ...(hasWords
            ? [
                { href: `${at}/badge-et-mots.json`, label: say('withWords') },
                { href: `${at}/copie`, label: sayer(copyWords, reading)('link') },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

type NamedProps = {
  id: string
  nickname: string | null
  copy: NamedCopy | undefined
  problem: string | undefined
  reading: Reading
}

/** A copy that says whose it is, for those who are asked. */
export function Named({ id, nickname, copy, problem, reading }: NamedProps) {
  const say = sayer(insideWords, reading)
  const at = `/badges-recus/${id}`
  return (
    <Details summary={say('namedTitle')} open={copy !== undefined || problem !== undefined}>
      <p>{copy ? say('kept', { name: copy.name }) : say('namedText')}</p>
      {copy && (
        <LinkList
          stacked
          links={[
            { href: `${at}/badge-a-mon-nom.png`, label: say('png') },
            { href: `${at}/badge-a-mon-nom.json`, label: say('json') },
          ]}
        />
      )}
      <form method="post" class="stack">
        {!copy && (
          <TextField
            name="name"
            label={say('name')}
            value={nickname ?? ''}
            error={problem}
            maxlength={AWARD_NAME_MAX}
            autocomplete="name"
          />
        )}
        <Buttons>
          <Button name="deed" value={copy ? 'unname' : 'name'} tone="quiet">
            {say(copy ? 'drop' : 'make')}
          </Button>
        </Buttons>
      </form>
    </Details>
  )
}

/** What becomes of the files when the account is erased. */
export function Afterwards({ ends, say }: { ends: boolean; say: SayAward }) {
  return (
    <Details summary={say('afterTitle')}>
      <form method="post" class="stack">
        <ChoiceCards
          name="deed"
          legend={say('afterTitle')}
          columns={1}
          chosenLabel={say('chosen')}
          options={[
            { value: 'after-keep', label: say('afterKeep'), checked: !ends },
            { value: 'after-end', label: say('afterEnd'), checked: ends },
          ]}
        />
        <Buttons>
          <Button tone="quiet">{say('keep')}</Button>
        </Buttons>
      </form>
    </Details>
  )
}
