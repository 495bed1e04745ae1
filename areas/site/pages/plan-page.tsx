import { Content } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { LinkList } from '../../../ui/move/link-list.tsx'
import { planWords } from '../plan-words.ts'

type Key = keyof typeof planWords & string
type Part = { title: Key; links: readonly (readonly [string, Key])[] }

const PARTS: readonly Part[] = [
  {
    title: 'everyone',
    links: [
      ['/', 'home'],
      ['/bienvenue', 'start'],
      ['/reprendre', 'resume'],
      ['/reprendre/e-mail', 'resumeMail'],
      ['/qui-est-la', 'people'],
      ['/affichage', 'display'],
      ['/aide', 'help'],
      ['/mots', 'hardWords'],
      ['/explorer', 'explorer'],
      ['/explorer/demain', 'tomorrow'],
      ['/structures', 'structures'],
      ['/employeurs', 'employers'],
      ['/employeurs/demander', 'askToShow'],
      ['/verifier', 'verify'],
    ],
  },
  {
    title: 'yours',
    links: [
      ['/mes-experiences', 'experiences'],
      ['/deux-reponses', 'twoAnswers'],
      ['/mes-periodes', 'periods'],
      ['/ma-carte', 'card'],
      ['/recommandations', 'recommendations'],
      ['/portfolio', 'portfolio'],
      ['/mes-cv', 'cvs'],
      ['/badges-recus', 'badgesReceived'],
      ['/mes-demandes', 'applications'],
      ['/badges-d-ailleurs', 'broughtBadges'],
      ['/badges', 'badges'],
      ['/ou-j-en-suis', 'today'],
      ['/mes-gouts', 'interests'],
      ['/metiers', 'occupations'],
      ['/metiers/comparer', 'compare'],
      ['/metiers/historique', 'history'],
      ['/mes-demarches', 'moves'],
      ['/ma-carte-d-acces', 'accessCard'],
      ['/mon-espace/appareils', 'devices'],
      ['/mon-espace/e-mail', 'mail'],
      ['/qui-voit-quoi', 'whoSees'],
      ['/mon-espace/mes-donnees', 'myData'],
    ],
  },
  {
    title: 'about',
    links: [
      ['/pro', 'professional'],
      ['/pro/securite', 'security'],
      ['/pro/cartes', 'cards'],
      ['/pro/referentiels', 'lists'],
      ['/pro/badges', 'proBadges'],
      ['/pro/badges-a-donner', 'badgesToGive'],
      ['/pro/demandes', 'applicationsToReview'],
      ['/pro/organisations', 'organisations'],
      ['/methode', 'method'],
      ['/accessibilite', 'accessibility'],
      ['/confidentialite', 'privacy'],
      ['/confidentialite/tables', 'privacyTables'],
      ['/mentions-legales', 'notice'],
      ['/stats', 'stats'],
      ['/api', 'api'],
      ['/contact', 'contact'],
    ],
  },
]

/** Where is everything? */
export const planPage = page('/plan-du-site', {
  words: planWords,
  open: ANYONE,
  view: ({ say }) => (
    <Content title={say('title')}>
      {PARTS.map((part) => (
        <section key={part.title}>
          <h2>{say(part.title)}</h2>
          <LinkList links={part.links.map(([href, label]) => ({ href, label: say(label) }))} />
        </section>
      ))}
    </Content>
  ),
})
