import { readableTitle } from '../../../platform/label.ts'
import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { Content } from '../../../platform/web/layout.tsx'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { Button, Buttons } from '../../../ui/form/button.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { EmptyState } from '../../../ui/show/empty-state.tsx'
import { OccupationCard } from '../../../ui/skill/occupation-card.tsx'
import { altOf, pictureSrc } from '../../badges/pages/in-words.ts'
import { InFrench } from '../../occupations/pages/in-french.tsx'
import { DEED_MAX, DEEDS_MOST, WORDS_MOST } from '../here.ts'
import type { HereProps } from './here-props.ts'

/** Where is "here"? An occupation, a badge, or a few deeds. */
export function AskView(props: HereProps) {
  const { side, words, say, typed, problemOf } = props
  const { title } = side
  return (
    <Content
      title={say(side.isOwn ? 'ownTitle' : 'askTitle')}
      intro={
        side.isOwn
          ? say('ownIntro', { title })
          : say('askIntro', { who: side.name ?? say('someone'), title })
      }
    >
      <section class="stack">
        <h2>{say('searchTitle')}</h2>
        <Island name="suggestions" class="stack" data-from={side.here}>
          <form method="get" action={side.here} role="search">
            <SearchLine>
              <TextField
                name="q"
                type="search"
                label={say('searchLabel')}
                hint={say('searchHint')}
                value={words}
                maxlength={WORDS_MOST}
                autocomplete="off"
              />
              <Button icon="magnifying-glass">{say('search')}</Button>
            </SearchLine>
          </form>
          <div id="suggestions" class="stack" aria-live="polite">
            {words !== '' && <Results {...props} />}
          </div>
        </Island>
      </section>
      <form method="post" action={side.here} class="stack" noValidate>
        <h2>{say('deedsTitle')}</h2>
        <TextArea
          name="deeds"
          label={say('deeds')}
          hint={say('deedsHint')}
          value={typedText(typed, 'deeds', '')}
          error={problemOf('deeds')}
          max={DEEDS_MOST * DEED_MAX}
          rows={4}
        />
        <Buttons>
          <Button tone="quiet">{say('look')}</Button>
        </Buttons>
      </form>
      {!side.isOwn && <p class="quiet">{say('kept')}</p>}
      <LinkList links={[{ href: side.back, label: say(side.isOwn ? 'backToShare' : 'back') }]} />
    </Content>
  )
}

function Results({ side, found, words, say }: HereProps) {
  const { occupations, badges } = found
  if (occupations.length + badges.length === 0)
    return (
      <EmptyState
        icon="magnifying-glass"
        title={say('notFound', { words })}
        text={say('notFoundText')}
        heading={3}
      />
    )
  return (
    <>
      {occupations.length > 0 && (
        <section class="stack">
          <h3>{say('occupations')}</h3>
          {occupations.map(({ code, label, inShort }) => (
            <OccupationCard
              key={code}
              heading={3}
              title={<InFrench>{readableTitle(label)}</InFrench>}
              href={`${side.here}?metier=${code}`}
              intro={inShort && <InFrench>{inShort}</InFrench>}
            />
          ))}
        </section>
      )}
      {badges.length > 0 && (
        <section class="stack">
          <h3>{say('badges')}</h3>
          {badges.map(({ slug, content }) => (
            <Card key={slug}>
              <div class="badge-line" lang={content.language}>
                <BadgePicture small src={pictureSrc(content.picture)} alt={altOf(content)} />
                <div class="stack">
                  <h3>
                    <a href={`${side.here}?badge=${slug}`}>{content.name}</a>
                  </h3>
                  {content.maker.kind === 'organisation' && (
                    <p class="quiet">{content.maker.name}</p>
                  )}
                </div>
              </div>
            </Card>
          ))}
        </section>
      )}
    </>
  )
}
