import { z } from 'zod'
import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import type { Say } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import type { Neighbours } from '../../verification/server/follow-link.ts'
import { askAgain, checkedNow, noteAnswers } from '../server/checked-now.ts'
import { getBrought, myBrought, removeBrought, restoreBrought } from '../server/my-brought.ts'
import { broughtWords } from '../words.ts'
import { BroughtDetails, BroughtHead, BroughtSummary, nameOfBrought } from './brought-parts.tsx'

/** Which badges do I keep from elsewhere? */
export const broughtListPage = page('/badges-d-ailleurs', {
  words: broughtWords,
  open: ['person'],
  show: async (ctx) => ({ all: await myBrought(ctx) }),
  view: ({ all, say, reading }) => {
    const bring = (
      <ButtonLink href="/badges-d-ailleurs/apporter" icon="plus">
        {say('bring')}
      </ButtonLink>
    )
    return (
      <Content title={say('title')} intro={say('intro')}>
        {all.length === 0 ? (
          <EmptyState icon="medal" title={say('none')} text={say('noneText')} action={bring} />
        ) : (
          <>
            {all.map((one) => (
              <Card key={one.id}>
                <BroughtHead brought={one} reading={reading}>
                  <h2>
                    <a href={`/badges-d-ailleurs/${one.id}`}>{nameOfBrought(one, reading)}</a>
                  </h2>
                </BroughtHead>
                <BroughtSummary brought={one} reading={reading} />
              </Card>
            ))}
            <Buttons>{bring}</Buttons>
          </>
        )}
        <LinkList links={[{ href: '/portfolio', label: say('toPortfolio') }]} />
      </Content>
    )
  },
})

/** What does it say, does it still hold, and what do I do with it? */
export const broughtPage = (neighbours: Neighbours = {}) =>
  page('/badges-d-ailleurs/:broughtId', {
    words: broughtWords,
    open: ['person'],
    show: async (ctx, { broughtId }) => ({
      brought: await checkedNow(ctx, await getBrought(ctx, { broughtId }), neighbours),
    }),
    form: z.object({}),
    prepare: async (ctx, { broughtId }) => ({
      checked: await askAgain(ctx, { broughtId, neighbours }),
    }),
    act: async (ctx, { broughtId, checked }) => {
      await noteAnswers(ctx, { checked })
      return goTo(`/badges-d-ailleurs/${broughtId}`, 'broughtBadges.checkedNow')
    },
    view: ({ brought, say, reading }) => {
      const here = `/badges-d-ailleurs/${brought.id}`
      return (
        <Content title={nameOfBrought(brought, reading)} width="wide">
          <TwoColumns side={<Deeds here={here} say={say} />}>
            <BroughtHead brought={brought} reading={reading} />
            <BroughtSummary brought={brought} reading={reading} />
            <BroughtDetails brought={brought} reading={reading} isTitled />
          </TwoColumns>
        </Content>
      )
    },
  })

function Deeds({ here, say }: { here: string; say: Say<typeof broughtWords> }) {
  return (
    <div class="stack">
      <form method="post">
        <Button>{say('checkAgain')}</Button>
      </form>
      <p>
        <a href={`${here}/fichier`}>{say('asItCame')}</a>
      </p>
      <form method="post" action={`${here}/enlever`}>
        <Button tone="link">{say('remove')}</Button>
      </form>
      <LinkList
        stacked
        links={[
          { href: '/badges-d-ailleurs', label: say('toAll') },
          { href: '/portfolio', label: say('toPortfolio') },
        ]}
      />
    </div>
  )
}

/** Whoever comes here by link goes to the list: a deed needs its button. */
const list = async () => goTo('/badges-d-ailleurs')

/** I keep it no more; I have a day to change my mind. */
export const removeBroughtPage = page('/badges-d-ailleurs/:broughtId/enlever', {
  words: broughtWords,
  open: ['person'],
  show: list,
  act: async (ctx, { broughtId }) => {
    await removeBrought(ctx, { broughtId })
    const undo = `/badges-d-ailleurs/${broughtId}/remettre`
    return goTo('/badges-d-ailleurs', 'broughtBadges.removed', { undo })
  },
})

/** I changed my mind. */
export const restoreBroughtPage = page('/badges-d-ailleurs/:broughtId/remettre', {
  words: broughtWords,
  open: ['person'],
  show: list,
  act: async (ctx, { broughtId }) => {
    await restoreBrought(ctx, { broughtId })
    return goTo('/badges-d-ailleurs', 'broughtBadges.restored')
  },
})
