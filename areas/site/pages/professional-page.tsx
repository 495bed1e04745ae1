import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { shareCodeNow } from '../../consent/server/make-share-code.ts'
import { shownShareCode } from '../../consent/share-code.ts'
import { knowledgeStatus } from '../../knowledge/server/knowledge-status.ts'
import { proWords } from '../pro-words.ts'

/** I accompany people: where do I start? */
export const professionalPage = page('/pro', {
  words: proWords,
  open: ANYONE,
  show: async (ctx) => ({
    isIn: ctx.actor.kind === 'professional',
    shared: ctx.actor.kind === 'professional' ? await shareCodeNow(ctx) : undefined,
    loaded: await knowledgeStatus(ctx),
  }),
  view: ({ say, isIn, shared, loaded }) => (
    <Content title={say('title')} intro={say('intro')}>
      {!isIn && (
        <>
          <p>{say('noAccess')}</p>
          <Buttons>
            <ButtonLink href="/pro/entrer">{say('enter')}</ButtonLink>
          </Buttons>
        </>
      )}
      {isIn && (
        <>
          <Card title={say('people')} icon="users-three">
            <p>
              {shared ? say('codeNow', { code: shownShareCode(shared.code) }) : say('peopleText')}
            </p>
            <Buttons>
              <ButtonLink href="/pro/code">{say('code')}</ButtonLink>
              <ButtonLink href="/pro/personnes" tone="quiet">
                {say('people')}
              </ButtonLink>
            </Buttons>
          </Card>
          <Card title={say('cards')} icon="identification-card">
            <p>{say('cardsText')}</p>
            <Buttons>
              <ButtonLink href="/pro/cartes" tone="quiet">
                {say('cardsLink')}
              </ButtonLink>
            </Buttons>
          </Card>
          <Card title={say('cvTitle')} icon="file-text">
            <p>{say('cvText')}</p>
            <Buttons>
              <ButtonLink href="/pro/invitations-cv" tone="quiet">
                {say('cvLink')}
              </ButtonLink>
            </Buttons>
          </Card>
          <Card title={say('listsTitle')} icon="list-checks">
            <p>{say('listsText')}</p>
            <Buttons>
              <ButtonLink href="/pro/referentiels" tone="quiet">
                {say('listsLink')}
              </ButtonLink>
            </Buttons>
          </Card>
          <Card title={say('badgesTitle')} icon="medal">
            <p>{say('badgesText')}</p>
            <Buttons>
              <ButtonLink href="/pro/badges-a-donner" tone="quiet">
                {say('badgesGive')}
              </ButtonLink>
              <ButtonLink href="/pro/demandes" tone="quiet">
                {say('badgesReview')}
              </ButtonLink>
              <ButtonLink href="/pro/badges" tone="quiet">
                {say('badgesWrite')}
              </ButtonLink>
            </Buttons>
          </Card>
          <Card title={say('organisationsTitle')} icon="buildings">
            <p>{say('organisationsText')}</p>
            <Buttons>
              <ButtonLink href="/pro/organisations" tone="quiet">
                {say('organisationsLink')}
              </ButtonLink>
            </Buttons>
          </Card>
          <Card title={say('security')} icon="key">
            <p>
              <a href="/pro/securite">{say('securityLink')}</a>
            </p>
          </Card>
        </>
      )}
      <Card title={say('tryIt')} icon="play-circle">
        <p>{say('tryText')}</p>
        {isIn ? (
          <p>{say('tryPrivate')}</p>
        ) : (
          <p>
            <a href="/bienvenue">{say('tryIt')}</a>
          </p>
        )}
      </Card>
      {isIn && (
        <Card title={say('knowledge')} icon="books">
          {loaded.map((one) => (
            <p key={one.name}>
              {say('loaded', { source: one.sourceLine, count: one.counts.occupation ?? 0 })}
            </p>
          ))}
          <p>{say('load')}</p>
        </Card>
      )}
    </Content>
  ),
})
