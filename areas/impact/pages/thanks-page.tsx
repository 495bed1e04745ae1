import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { whatGrew } from '../confidence.ts'
import { confidenceOf } from '../server/say-confidence.ts'
import { impactWords } from '../words.ts'

/** What has changed for me? */
export const thanksPage = page('/mon-avis/merci', {
  words: impactWords,
  open: ['person'],
  show: async (ctx) => {
    const grew = whatGrew(await confidenceOf(ctx))
    return grew ? { grew } : goTo('/mon-avis')
  },
  view: ({ grew, say }) => (
    <Content title={say('resultTitle')}>
      <Card tone="sun">
        {grew.length === 0 ? (
          <p>{say('steady')}</p>
        ) : (
          <>
            <p>{say('grew')}</p>
            <ul class="stack">
              {grew.map((sentence) => (
                <li key={sentence}>« {say(sentence)} »</li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <p class="quiet">{say('counted')}</p>
      <Buttons>
        <ButtonLink href="/ma-carte">{say('toCard')}</ButtonLink>
        <ButtonLink href="/mon-avis" tone="quiet">
          {say('again')}
        </ButtonLink>
      </Buttons>
    </Content>
  ),
})
