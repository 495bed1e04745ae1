import { readableTitle } from '../../../platform/label.ts'
import { Content } from '../../../platform/web/layout.tsx'
import { BadgePicture } from '../../../ui/badge/badge-picture.tsx'
import { ButtonLink, Buttons } from '../../../ui/form/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { Card } from '../../../ui/show/card.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import { Quote } from '../../../ui/skill/quote.tsx'
import { altOf, pictureOf } from '../../awards/pages/award-parts.tsx'
import type { HereProps } from './here-props.ts'
import { type Told, type ToldLine, tellLook } from './tell-look.ts'
import type { ToldProof } from './tell-proof.ts'

type Props = HereProps & { told: Told }

/** What this person shows, seen from here: what serves and who says so, what may be learnt, what to ask. */
export function LookView(props: HereProps) {
  const { side, look, asked, competences, say, reading } = props
  if (!look) return <Content title={say('askTitle')} />
  const told = tellLook(look, { competences, reading })
  const who = side.name ?? say('whoInside')
  return (
    <Content
      title={say('forTitle', { place: told.place })}
      intro={say(side.isOwn ? 'ownForIntro' : 'forIntro', { who, title: side.title })}
    >
      <Serves {...props} told={told} />
      <Reach {...props} told={told} />
      <Unshown {...props} told={told} />
      <Meeting {...props} told={told} />
      <Neighbours {...props} told={told} />
      <How {...props} told={told} />
      {asked !== null && (
        <Buttons>
          <ButtonLink href={`${side.here}/feuille.pdf?${asked}`} tone="quiet" icon="printer">
            {say('sheet')}
          </ButtonLink>
        </Buttons>
      )}
      {!side.isOwn && <p class="quiet">{say('kept')}</p>}
      <LinkList
        links={[
          { href: side.here, label: say('another') },
          { href: side.back, label: say(side.isOwn ? 'backToShare' : 'back') },
        ]}
      />
    </Content>
  )
}

function Serves({ told, say }: Props) {
  return (
    <section class="stack">
      <h2>{say('serves')}</h2>
      {told.serves.length === 0 && <p>{say('servesNone')}</p>}
      {told.serves.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {told.moreServes > 0 && <p class="quiet">{say('moreServes', { count: told.moreServes })}</p>}
    </section>
  )
}

function Line({ line: { title, icon, proofs, usefulFor } }: { line: ToldLine }) {
  return (
    <Card level={3} title={title} icon={icon}>
      {usefulFor && <p class="quiet">{usefulFor}</p>}
      <ul class="proofs">
        {proofs.map((proof) => (
          <li key={proof.place}>
            <Behind proof={proof} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Who says so, how well that is known, in whose words. */
function Behind({ proof: { icon, text, firm, quote, badge } }: { proof: ToldProof }) {
  return (
    <div class="proof">
      {badge ? (
        <BadgePicture small src={pictureOf(badge)} alt={altOf(badge)} />
      ) : (
        <Icon name={icon} />
      )}
      <div class="stack">
        <p>
          {text}
          {firm && <span class="proof__firm">{firm}</span>}
        </p>
        {quote && <Quote text={quote} />}
      </div>
    </div>
  )
}

function Reach({ told, say }: Props) {
  if (told.reach.length === 0) return null
  return (
    <section class="prose">
      <h2>{say('reach')}</h2>
      <p>{say('reachText')}</p>
      <ul>
        {told.reach.map(({ id, text, why }) => (
          <li key={id}>
            {text} <span class="quiet">({why})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Unshown({ told, say }: Props) {
  if (told.unshown.length === 0) return null
  return (
    <section class="prose">
      <h2>{say('unshown')}</h2>
      <p>{say('unshownText')}</p>
      <ul>
        {told.unshown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Meeting({ told, say }: Props) {
  return (
    <>
      <Card title={say('questions')} icon="chat-circle-text" tone="brand">
        <ul class="criteria">
          {told.questions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Card>
      <Card title={say('trial')} icon="handshake" tone="sand">
        {told.trial && <p>{told.trial}</p>}
        <p>{say('trialText')}</p>
      </Card>
    </>
  )
}

function Neighbours({ side, look, say, reading }: Props) {
  if (!look || look.neighbours.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('neighbours')}</h2>
      <LinkList
        stacked
        links={look.neighbours.slice(0, 4).map(({ code, label }) => ({
          href: `${side.here}?metier=${code}`,
          label: readableTitle(label),
          lang: reading.language === 'fr' ? undefined : 'fr',
        }))}
      />
    </section>
  )
}

function How({ told, say }: Props) {
  return (
    <Details summary={say('how')}>
      {told.how.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <DataTable
        id="ce-qui-compte"
        caption={say('table')}
        head={[say('wantedColumn'), say('foundColumn')]}
        rows={told.rows}
        stack
        tall
      />
      <p>
        <a href="/methode">{say('method')}</a>
      </p>
    </Details>
  )
}
