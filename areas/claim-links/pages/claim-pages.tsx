import { dayInWords } from '../../../platform/day.ts'
import { typedChoices, typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { QrCode } from '../../accounts/pages/qr-code.tsx'
import { altOf, pictureOf } from '../../awards/pages/award-parts.tsx'
import { awardWords } from '../../awards/words.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { HowKnown } from '../../organisations/pages/how-known.tsx'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import { type ClaimLink, claimLinkForm, stateOf } from '../claim-link.ts'
import { claimWords } from '../claim-words.ts'
import { claimBadge, openClaim } from '../server/claim-badge.ts'
import {
  addressOfLink,
  claimLinks,
  makeClaimLink,
  ownClaimLink,
  stopClaimLink,
} from '../server/make-claim-link.ts'

/** How do I give it to whoever comes to a workshop? */
export const claimLinksPage = page('/pro/badges/:badgeSlug/liens', {
  words: claimWords,
  open: ['professional'],
  show: async (ctx, { badgeSlug }) => ({ ...(await claimLinks(ctx, { badgeSlug })), now: ctx.now }),
  form: claimLinkForm,
  act: async (ctx, asked) => {
    const { id } = await makeClaimLink(ctx, { ...asked, byCodes: asked.codes === 'yes' })
    return goTo(`/pro/liens-de-badge/${id}`, 'claimLinks.made')
  },
  view: ({ version, links, now, say, reading, typed, problemOf }) => (
    <Question
      title={say('title', { badge: version.content.name })}
      hint={say('hint')}
      back={`/pro/badges/${version.slug}/donner`}
      submit={say('make')}
    >
      {links.map((link) => (
        <LinkCard key={link.id} link={link} now={now} say={say} reading={reading} />
      ))}
      <TextField
        name="label"
        label={say('label')}
        hint={say('labelHint')}
        value={typedText(typed, 'label', '')}
        error={problemOf('label') ?? problemOf('form')}
        maxlength={80}
        autocomplete="off"
      />
      <TextField
        name="quota"
        label={say('quota')}
        value={typedText(typed, 'quota', '20')}
        error={problemOf('quota')}
        inputmode="numeric"
        short
      />
      <div class="two-fields">
        <TextField
          name="from"
          type="date"
          label={say('from')}
          hint={say('fromHint')}
          value={typedText(typed, 'from', '')}
          error={problemOf('from')}
          autocomplete="off"
        />
        <TextField
          name="until"
          type="date"
          label={say('until')}
          value={typedText(typed, 'until', now.toISOString().slice(0, 10))}
          error={problemOf('until')}
          autocomplete="off"
        />
      </div>
      <Checkbox
        name="codes"
        label={say('codes')}
        hint={say('codesHint')}
        checked={typedChoices(typed, 'codes', []).length > 0}
      />
    </Question>
  ),
})

type CardProps = Pick<View<typeof claimWords>, 'say' | 'reading'> & { link: ClaimLink; now: Date }

function LinkCard({ link, now, say, reading }: CardProps) {
  const state = stateOf(link, now)
  return (
    <Card title={link.label}>
      <p>
        {say('taken', { taken: link.taken, quota: link.quota })} ·{' '}
        {say(`state-${state}`, {
          day: dayInWords(link.endsAt, reading),
          from: link.startsAt ? dayInWords(link.startsAt, reading) : '',
        })}
      </p>
      {(state === 'open' || state === 'early') && (
        <p>
          <a href={`/pro/liens-de-badge/${link.id}`}>
            {say(link.byCodes ? 'printCodes' : 'print')}
            <span class="unseen"> {link.label}</span>
          </a>
        </p>
      )}
    </Card>
  )
}

/** The code to print and put on the door; and to stop. */
export const claimLinkPage = page('/pro/liens-de-badge/:claimId', {
  words: claimWords,
  open: ['professional'],
  show: async (ctx, which, { origin }) => {
    const link = await ownClaimLink(ctx, which)
    return {
      link,
      address: addressOfLink(ctx, link, origin),
      version: await getBadgeVersion(ctx, link.badgeId),
      organisation: await getOrganisation(ctx, link),
    }
  },
  act: async (ctx, which) => {
    const link = await stopClaimLink(ctx, which)
    const { slug } = await getBadgeVersion(ctx, link.badgeId)
    return goTo(`/pro/badges/${slug}/liens`, 'claimLinks.stopped')
  },
  view: ({ link, address, version, organisation, say }) => (
    <Content
      title={version.content.name}
      intro={say(link.byCodes ? 'codesText' : 'printText', { organisation: organisation.name })}
    >
      <div class="stack">
        <p>
          {link.label} · {say('taken', { taken: link.taken, quota: link.quota })}
        </p>
        {link.byCodes ? (
          <Buttons>
            <ButtonLink href={`/pro/liens-de-badge/${link.id}/codes.pdf`} icon="download-simple">
              {say('sheet')}
            </ButtonLink>
          </Buttons>
        ) : (
          <>
            <QrCode text={address} label={say('qr')} />
            <Field name="address" label={say('address')}>
              <input id="address" class="field__control" type="text" readonly value={address} />
            </Field>
          </>
        )}
        <form method="post">
          <Buttons>
            <Button tone="quiet">{say('stop')}</Button>
          </Buttons>
        </form>
        <LinkList links={[{ href: `/pro/badges/${version.slug}/liens`, label: say('back') }]} />
      </div>
    </Content>
  ),
})

/** I scanned a code: which badge is it, and do I take it? */
export const claimPage = page('/badge-a-prendre/:token', {
  words: claimWords,
  open: ['visitor', 'person'],
  unlisted: true,
  show: async (ctx, { token }) => ({
    ...(await openClaim(ctx, { token })),
    isIn: ctx.actor.kind === 'person',
    // Whoever comes in first is led back here: nothing is lost on the way.
    back: `?retour=${encodeURIComponent(`/badge-a-prendre/${token}`)}`,
  }),
  act: async (ctx, { token }) => {
    if (ctx.actor.kind !== 'person') return goTo(`/badge-a-prendre/${encodeURIComponent(token)}`)
    const { id } = await claimBadge(ctx, { token })
    return goTo(`/badges-recus/${id}`, 'awards.taken')
  },
  view: ({ version, organisation, isIn, back, say, reading, problemOf }) => {
    const sayAward = sayer(awardWords, reading)
    return (
      <Content
        title={version.content.name}
        intro={say('claimText', { organisation: organisation.name })}
      >
        <div class="stack">
          <p>
            <HowKnown organisation={organisation} reading={reading} />
          </p>
          <BadgePicture src={pictureOf({ version })} alt={altOf({ version })} />
          <p lang={version.content.language}>{version.content.purpose}</p>
          {problemOf('form') && <p class="field__error">{problemOf('form')}</p>}
          {isIn ? (
            <form method="post">
              <Buttons>
                <Button>{sayAward('take')}</Button>
              </Buttons>
            </form>
          ) : (
            <>
              <p>{sayAward('comeFirst')}</p>
              <Buttons>
                <ButtonLink href={`/bienvenue${back}`}>{sayAward('start')}</ButtonLink>
                <ButtonLink href={`/reprendre${back}`} tone="quiet">
                  {sayAward('comeBack')}
                </ButtonLink>
              </Buttons>
            </>
          )}
        </div>
      </Content>
    )
  },
})
