import { dayInWords } from '../../../../platform/day.ts'
import { goTo } from '../../../../platform/web/going.ts'
import { Content } from '../../../../platform/web/layout.tsx'
import { page, resource, type View } from '../../../../platform/web/page.tsx'
import { Button, ButtonLink, Buttons } from '../../../../ui/form/button.tsx'
import { LinkList } from '../../../../ui/move/link-list.tsx'
import { Card } from '../../../../ui/show/card.tsx'
import { EmptyState } from '../../../../ui/show/empty-state.tsx'
import { Notice } from '../../../../ui/show/notice.tsx'
import { Tag } from '../../../../ui/show/tag.tsx'
import type { LearnerRecord } from '../../learner-record.ts'
import { recordWords } from '../../record-words.ts'
import { getRecord, makeRecord, myRecords } from '../../server/record/make-record.ts'
import { countsOf, planRecord } from '../../server/record/record-plan.ts'

/** How do I take all my badges with me? */
export const takeAwayPage = page('/portfolio/emporter', {
  words: recordWords,
  open: ['person'],
  show: async (ctx) => {
    const plan = await planRecord(ctx)
    const counts = { ...countsOf(plan), files: plan.parts.length }
    return { counts, left: plan.left, records: await myRecords(ctx) }
  },
  act: async (ctx, _input, { reading }) => {
    await makeRecord(ctx, { reading })
    return goTo('/portfolio/emporter', 'learnerRecords.made')
  },
  view: ({ counts, left, records, problemOf, ...shown }) => {
    const { say } = shown
    const isEmpty = counts.badges === 0
    return (
      <Content title={say('title')} intro={say('intro')}>
        {problemOf('form') && (
          <Notice tone="warning">
            <p>{problemOf('form')}</p>
          </Notice>
        )}
        {isEmpty && <EmptyState icon="medal" title={say('none')} text={say('noneText')} />}
        {!isEmpty && (
          <Card tone="sand" icon="download-simple" title={say('inside', counts)}>
            {counts.words > 0 && <p>{say('words', counts)}</p>}
            {counts.files > 1 && <p>{say('severalFiles', { count: counts.files })}</p>}
            <p>{say('private')}</p>
            <Ready records={records} {...shown} />
            <form method="post">
              <Button tone={records.length > 0 ? 'quiet' : 'primary'}>
                {say(records.length > 0 ? 'makeAgain' : 'make')}
              </Button>
            </form>
          </Card>
        )}
        <LeftOut left={left} say={say} />
        <LinkList
          links={[
            ...(records.length > 0 ? [{ href: '/verifier', label: say('toCheck') }] : []),
            { href: '/mon-espace/mes-donnees', label: say('toCopy') },
            { href: '/portfolio', label: say('toPortfolio') },
          ]}
        />
      </Content>
    )
  },
})

type Shown = Pick<View<typeof recordWords>, 'say' | 'reading'>

function Ready({ records, say, reading }: Shown & { records: readonly LearnerRecord[] }) {
  const [first] = records
  if (!first) return null
  const of = records.length
  return (
    <>
      <p>
        <Tag
          icon="check-circle"
          label={say('madeOn', { day: dayInWords(first.madeAt, reading) })}
        />
      </p>
      <Buttons>
        {records.map(({ id, part }) => (
          <ButtonLink key={id} href={`/portfolio/emporter/${id}/mes-badges.json`}>
            {of === 1 ? say('download') : say('downloadPart', { now: part, of })}
          </ButtonLink>
        ))}
      </Buttons>
    </>
  )
}

function LeftOut({ left, say }: Pick<Shown, 'say'> & { left: readonly string[] }) {
  if (left.length === 0) return null
  return (
    <Card title={say('leftTitle')}>
      <p>{say('leftText')}</p>
      <ul class="told-as-is">
        {left.map((name, place) => (
          <li key={place}>{name}</li>
        ))}
      </ul>
      <p>
        <a href="/badges-d-ailleurs">{say('toBrought')}</a>
      </p>
    </Card>
  )
}

/** The signed file itself. */
export const learnerRecordResource = resource(
  '/portfolio/emporter/:recordId/mes-badges.json',
  ['person'],
  async (ctx, { recordId }) => {
    const { credential, part } = await getRecord(ctx, { recordId })
    return new Response(credential, {
      headers: {
        'Content-Type': 'application/vc+ld+json; charset=utf-8',
        'Content-Disposition': `attachment; filename="mes-badges-${part}.json"`,
        'Cache-Control': 'no-store',
      },
    })
  },
)
