import { goTo } from '../../../platform/web/going.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { BadgeColumns } from '../../../ui/badge/badge-columns.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { readTable } from '../server/read-table.ts'
import { versionWords } from '../version-words.ts'
import { badgeWords } from '../words.ts'
import { Presence, Together, WaitingWordings } from './live-parts.tsx'
import type { Place } from './place.ts'
import { ItsPicture, isAtHome, NextStep, SixQuestions, WhoWrites } from './table-parts.tsx'

/** How far is our badge, who is writing, and what is left to say? */
export const tablePage = (place: Place) =>
  page(place.base, {
    words: badgeWords,
    open: place.open,
    unlisted: place.unlisted,
    show: async (ctx, pieces) => {
      const home = place.homeOf(pieces)
      const table = await readTable(ctx, { chair: place.chairOf(pieces) })
      return table.seat.satAt === null ? goTo(`${home}/bienvenue`) : { table, home }
    },
    view: ({ say, reading, table, home }) => {
      const { maker, name } = table.content
      const props = { table, home, reading }
      const sayVersion = sayer(versionWords, reading)
      const { badge } = table
      const links = [
        { href: `${home}/histoire`, label: sayVersion('history') },
        ...(badge.edition > 0 && table.isOwn
          ? [{ href: `${home}/appuis`, label: sayVersion('endorsements') }]
          : []),
        ...(badge.edition === 0 && table.isOwn
          ? [{ href: `${home}/jeter`, label: say('throwAway') }]
          : []),
      ]
      return (
        <Content
          title={name}
          intro={
            maker.kind === 'person' ? say('forPerson') : say('forStructure', { name: maker.name })
          }
          width="wide"
        >
          <Together home={home} piece="all">
            <Presence table={table} reading={reading} />
            <WaitingWordings {...props} />
            <BadgeColumns
              side={
                <>
                  <ItsPicture {...props} say={say} />
                  <div id="qui" data-live="yes">
                    <WhoWrites {...props} />
                  </div>
                  {isAtHome(home) && <LinkList links={links} stacked />}
                </>
              }
            >
              <div id="questions" data-live="yes" class="stack">
                <NextStep {...props} />
                <h2>{say('sixQuestions')}</h2>
                <p class="quiet">{say('sixHint')}</p>
                <SixQuestions {...props} />
              </div>
            </BadgeColumns>
          </Together>
        </Content>
      )
    },
  })
