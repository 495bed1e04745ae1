import { readableTitle } from '../../../platform/label.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { TwoColumns } from '../../../ui/frame/two-columns.tsx'
import { Notice } from '../../../ui/show/notice.tsx'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { skillWords } from '../../skills/words.ts'
import { occupationSheet } from '../server/occupation-sheet.ts'
import { FavouriteButton } from './favourite-button.tsx'
import { AboutOccupation } from './sheet-about.tsx'
import { sheetPageWords } from './sheet-page-words.ts'
import { SkillsOfSheet } from './sheet-skills.tsx'
import { WaysOfSheet } from './sheet-ways.tsx'

/** What is this occupation, what do I already know of it, and how do I get in? */
export const sheetPage = page('/metiers/:code', {
  words: sheetPageWords,
  open: ['person'],
  show: async (ctx, { code }) => ({
    knowledge: await currentKnowledge(ctx),
    competences: readCompetences(ctx.config.root),
    sheet: await occupationSheet(ctx, { code }),
  }),
  view: ({ knowledge, competences, sheet, say, reading }) => {
    const { occupation } = sheet.suggestion
    const { code, label } = occupation
    const title = readableTitle(label)
    const here = `/metiers/${code}`
    const isRefused = sheet.opinion?.kind === 'refused'
    const isFavourite = sheet.opinion?.kind === 'favourite'
    return (
      <Content
        title={title}
        intro={occupation.inShort ?? occupation.definition}
        lang={reading.language === 'fr' ? undefined : 'fr'}
        width="wide"
      >
        <div class="stack">
          {isRefused && (
            <Notice>
              <p>{say('saidNo')}</p>
              <form method="post" action={`/metiers/${code}/remettre`}>
                <input type="hidden" name="retour" value={here} />
                <Button tone="link">{say('putBack')}</Button>
              </form>
            </Notice>
          )}
          <TwoColumns
            side={
              <AboutOccupation sheet={sheet} knowledge={knowledge} say={say} reading={reading} />
            }
          >
            <SkillsOfSheet
              sheet={sheet}
              families={knowledge.families}
              say={say}
              reading={reading}
            />
            <WaysOfSheet
              sheet={sheet}
              competences={competences}
              say={say}
              sayLevel={sayer(skillWords, reading)}
              reading={reading}
            />
          </TwoColumns>
          <Buttons>
            {!isRefused && (
              <FavouriteButton
                code={code}
                label={label}
                isFavourite={isFavourite}
                here={here}
                tone={isFavourite ? 'quiet' : 'primary'}
                say={say}
              />
            )}
            {!isRefused && (
              <ButtonLink href={`/metiers/${code}/pas-pour-moi?retour=${here}`} tone="quiet">
                {say('notForMe')}
              </ButtonLink>
            )}
            <ButtonLink href={`${here}/pour-moi`} tone="quiet" icon="question">
              {say('forMe')}
            </ButtonLink>
            <ButtonLink href={`/metiers/comparer?a=${code}`} tone="quiet" icon="scales">
              {say('compare')}
            </ButtonLink>
            {!isRefused && (
              <ButtonLink
                href={`/mes-demarches/nouvelle?metier=${code}`}
                tone="quiet"
                icon="binoculars"
              >
                {say('tryIt')}
              </ButtonLink>
            )}
            <ButtonLink href="/metiers" tone="quiet">
              {say('backToIdeas')}
            </ButtonLink>
          </Buttons>
        </div>
      </Content>
    )
  },
})
