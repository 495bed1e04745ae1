import { type Reading, sayer } from '../../../platform/words.ts'
import { Card } from '../../../ui/show/card.tsx'
import { Tag } from '../../../ui/show/tag.tsx'
import { wayToReach } from '../../portfolio/collection-link.ts'
import { domainOf } from '../../recommendations/assurance.ts'
import { askAnswerWords } from '../answer-words.ts'
import type { AskToShow } from '../ask-to-show.ts'

/** What may be told of who asks: never their address. */
export type WhoAsks = Pick<
  AskToShow,
  'name' | 'organisation' | 'contact' | 'verifiedOrganisation'
> & {
  assurance: NonNullable<AskToShow['assurance']>
  /** The domain of a professional address, which says where somebody works. */
  domain: string
}

export function whoAsks(ask: AskToShow, mail: string): WhoAsks {
  const { name, organisation, contact, verifiedOrganisation } = ask
  const assurance = ask.assurance ?? 'mail'
  return { name, organisation, contact, verifiedOrganisation, assurance, domain: domainOf(mail) }
}

const SEALS = { mail: 'envelope-simple', domain: 'briefcase', organisation: 'seal-check' } as const

/** Who asks, and how well that is known: said before anything is shown to them. */
export function WhoAsksCard({ who, reading }: { who: WhoAsks; reading: Reading }) {
  const say = sayer(askAnswerWords, reading)
  const { name, organisation, contact, assurance, verifiedOrganisation, domain } = who
  const way = contact && wayToReach(contact)
  const known = say(`known-${assurance}`, { domain, organisation: verifiedOrganisation ?? '' })
  return (
    <Card title={say('who')} icon="user">
      <p>
        <strong>{[name, organisation].filter(Boolean).join(', ')}</strong>
      </p>
      {contact && (
        <p>{way ? <a href={way}>{say('contact', { contact })}</a> : say('contact', { contact })}</p>
      )}
      <p>
        <Tag icon={SEALS[assurance]} label={known} />
      </p>
    </Card>
  )
}
