import { goTo } from '../../../platform/web/going.ts'
import { Content, Question } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { closeSessionsOfProfessional } from '../../accounts/server/professional/close-sessions-of-professional.ts'
import { securityProfessionalWords } from '../security-words.ts'
import { mySecurity } from '../server/factor/my-security.ts'
import { newRecoveryCodes } from '../server/factor/second-factor.ts'
import { recoveryCookie, recoveryFrom } from './recovery-cookie.ts'

/** How is my account protected, and what do I do the day I lose my phone? */
export const securityPage = page('/pro/securite', {
  words: securityProfessionalWords,
  open: ['professional'],
  show: async (ctx) => mySecurity(ctx),
  view: ({ say, codesLeft, isLinked, canLink }) => (
    <Content title={say('security')} intro={say('securityIntro')}>
      <Card title={say('second')}>
        <p>{say('keyIsSet')}</p>
        <p>{say('recoveryLeft', { count: codesLeft })}</p>
        <Details summary={say('recoveryNew')}>
          <p>{say('recoveryNewHint')}</p>
          <form method="post" action="/pro/securite/codes-de-secours">
            <Button tone="quiet">{say('recoveryNew')}</Button>
          </form>
        </Details>
      </Card>
      <Card title={say('lostPhone')}>
        <p>{say('lostPhoneText')}</p>
      </Card>
      {(isLinked || canLink) && (
        <Card title="ProConnect">
          {isLinked ? (
            <p>{say('isLinked')}</p>
          ) : (
            <p>
              <a href="/entrer/proconnect">{say('linkProconnect')}</a>
            </p>
          )}
        </Card>
      )}
      <p>{say('times')}</p>
      <Buttons>
        <form method="post" action="/pro/securite/fermer">
          <Button tone="quiet">{say('closeOthers')}</Button>
        </form>
        <ButtonLink href="/quitter" tone="quiet">
          {say('leave')}
        </ButtonLink>
      </Buttons>
    </Content>
  ),
})

/** I left a session open somewhere. */
export const closeSessionsPage = page('/pro/securite/fermer', {
  words: securityProfessionalWords,
  open: ['professional'],
  show: async () => goTo('/pro/securite'),
  act: async (ctx) => {
    const professionalId = mustBeProfessional(ctx.actor)
    const count = await closeSessionsOfProfessional(ctx, { professionalId })
    return goTo('/pro/securite', 'security.closedOthers', { facts: { count } })
  },
})

/** The words I keep on paper: shown once, ten minutes at most. */
export const recoveryPage = page('/pro/securite/codes-de-secours', {
  words: securityProfessionalWords,
  open: ['professional'],
  isSecret: true,
  show: async (ctx, _params, ask) => ({ codes: recoveryFrom(ctx, ask.cookie('code')) }),
  act: async (ctx) => {
    const codes = await newRecoveryCodes(ctx, mustBeProfessional(ctx.actor))
    return goTo('/pro/securite/codes-de-secours', undefined, {
      cookies: [recoveryCookie(ctx, codes)],
    })
  },
  view: ({ say, codes }) => (
    <Question
      title={say('recovery')}
      hint={codes.length > 0 ? say('recoveryHint') : undefined}
      back="/pro/securite"
    >
      {codes.length === 0 ? (
        <Notice>{say('recoveryOver')}</Notice>
      ) : (
        <ul class="recovery">
          {codes.map((code) => (
            <li key={code}>
              <code>{code.match(/.{1,4}/g)?.join('-')}</code>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="/pro/securite/codes-gardes">
        <Button wide>{say('recoveryDone')}</Button>
      </form>
    </Question>
  ),
})

/** I kept them: this browser forgets them. */
export const recoveryKeptPage = page('/pro/securite/codes-gardes', {
  words: securityProfessionalWords,
  open: ['professional'],
  show: async () => goTo('/pro/securite'),
  act: async () => goTo('/pro', undefined, { cookies: [{ name: 'code', value: null }] }),
})
