import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { mailWords } from '../mail-words.ts'
import { providerWords } from '../provider-words.ts'
import { whoAmI } from '../server/who-am-i.ts'
import { sessionWords } from '../session-words.ts'
import { accountWords } from '../words.ts'

/** What is mine here, and how do I leave? */
export const mySpacePage = page('/mon-espace', {
  words: accountWords,
  open: ['person'],
  show: async (ctx, _params, ask) => ({
    nickname: (await whoAmI(ctx)).nickname,
    hasProvider: ctx.config.providers.franceconnect !== undefined,
    knowsPeople: ask.cookie('appareil') !== undefined,
  }),
  view: ({ say, reading, nickname, hasProvider, knowsPeople }) => (
    <Content title={say('space')} intro={say('spaceIntro')}>
      <Card title={say('spaceName')} icon="smiley">
        <p>{nickname ?? say('spaceNoName')}</p>
        <p>
          <a href="/bienvenue">{say('spaceNameLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceCvs')} icon="file-text">
        <p>
          <a href="/mes-cv">{say('spaceCvsLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceMoves')} icon="footprints">
        <p>
          <a href="/mes-demarches">{say('spaceMovesLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceCard')} icon="identification-card">
        <p>
          <a href="/ma-carte-d-acces">{say('spaceCardLink')}</a>
        </p>
        <p>
          <a href="/mon-espace/e-mail">{sayer(mailWords, reading)('mine')}</a>
        </p>
        {hasProvider && (
          <p>
            <a href="/entrer/franceconnect">{sayer(providerWords, reading)('linkFranceconnect')}</a>
          </p>
        )}
        <p>
          <a href="/mon-espace/appareils">{sayer(sessionWords, reading)('devices')}</a>
        </p>
        {knowsPeople && (
          <p>
            <a href="/qui-est-la">{sayer(sessionWords, reading)('changePerson')}</a>
          </p>
        )}
      </Card>
      <Card title={say('spaceDisplay')} icon="text-aa">
        <p>
          <a href="/affichage?depuis=%2Fmon-espace">{say('spaceDisplayLink')}</a>
        </p>
      </Card>
      <Card title={say('whoSees')} icon="eye">
        <p>
          <a href="/qui-voit-quoi">{say('spaceSharesLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceYours')} icon="folder-open">
        <p>
          <a href="/mon-espace/mes-donnees">{say('spaceCopyLink')}</a>
        </p>
        <p>
          <a href="/mon-espace/effacer">{say('spaceEraseLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceLeave')} icon="sign-out">
        <p>
          <a href="/quitter">{say('spaceLeaveLink')}</a>
        </p>
      </Card>
    </Content>
  ),
})
