import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { whoAmI } from '../server/who-am-i.ts'
import { accountWords } from '../words.ts'

/** What is mine here, and how do I leave? */
export const mySpacePage = page('/mon-espace', {
  words: accountWords,
  open: ['person'],
  show: async (ctx) => ({ nickname: (await whoAmI(ctx)).nickname }),
  view: ({ say, nickname }) => (
    <Content title={say('space')} intro={say('spaceIntro')}>
      <Card title={say('spaceName')}>
        <p>{nickname ?? say('spaceNoName')}</p>
        <p>
          <a href="/bienvenue">{say('spaceNameLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceMoves')}>
        <p>
          <a href="/mes-demarches">{say('spaceMovesLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceCard')}>
        <p>
          <a href="/ma-carte-d-acces">{say('spaceCardLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceDisplay')}>
        <p>
          <a href="/affichage?depuis=%2Fmon-espace">{say('spaceDisplayLink')}</a>
        </p>
      </Card>
      <Card title={say('whoSees')}>
        <p>
          <a href="/qui-voit-quoi">{say('spaceSharesLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceYours')}>
        <p>
          <a href="/mon-espace/mes-donnees">{say('spaceCopyLink')}</a>
        </p>
        <p>
          <a href="/mon-espace/effacer">{say('spaceEraseLink')}</a>
        </p>
      </Card>
      <Card title={say('spaceLeave')}>
        <p>
          <a href="/quitter">{say('spaceLeaveLink')}</a>
        </p>
      </Card>
    </Content>
  ),
})
