import { dayInWords } from '../../../platform/day.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { CardGrid } from '../../../ui/frame/two-columns.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { isBlank } from '../../card/card.ts'
import { readCard } from '../../card/server/read-card.ts'
import { cvsOf } from '../server/cvs-of.ts'
import { cvWords } from '../words.ts'

/** Which CVs do I have? */
export const cvsPage = page('/mes-cv', {
  words: cvWords,
  open: ['person'],
  show: async (ctx) => ({ cvs: await cvsOf(ctx), hasLived: !isBlank(await readCard(ctx)) }),
  view: ({ cvs, hasLived, say, reading }) => {
    if (cvs.length === 0) {
      return (
        <Content title={say('title')} intro={say('intro')}>
          <EmptyState
            icon="file-text"
            title={say(hasLived ? 'emptyTitle' : 'nothingTitle')}
            text={say(hasLived ? 'emptyText' : 'nothingText')}
            action={
              hasLived ? (
                <ButtonLink href="/mes-cv/nouveau">{say('make')}</ButtonLink>
              ) : (
                <ButtonLink href="/experiences/nouvelle">{say('tell')}</ButtonLink>
              )
            }
          />
          <p class="quiet small">{say('onlyYou')}</p>
        </Content>
      )
    }
    return (
      <Content title={say('title')} intro={say('intro')} width="wide">
        <CardGrid>
          {cvs.map((cv) => (
            <Card key={cv.id} title={cv.name}>
              {cv.headline && <p>{cv.headline}</p>}
              <p class="quiet small">
                {say('changedOn', { day: dayInWords(cv.updatedAt, reading) })}
              </p>
              <p>
                <a href={`/mes-cv/${cv.id}`}>
                  {say('open')}
                  <span class="unseen"> : {cv.name}</span>
                </a>
              </p>
            </Card>
          ))}
        </CardGrid>
        <Buttons>
          <ButtonLink href="/mes-cv/nouveau" icon="plus">
            {say('makeOther')}
          </ButtonLink>
        </Buttons>
        <p class="quiet small">{say('onlyYou')}</p>
      </Content>
    )
  },
})
