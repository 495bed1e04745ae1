import type { ActorKind } from '../../platform/server/context.ts'
import type { MenuItem } from '../../platform/web/frame.tsx'
import { type Reading, sayer, words } from '../../platform/words.ts'

const menuWords = words('menu', {
  experiences: { fr: 'Mon vécu', facile: 'Mon vécu', en: 'My life' },
  card: { fr: 'Ma carte', facile: 'Ma carte', en: 'My card' },
  interests: { fr: 'Mes goûts', facile: 'Mes goûts', en: 'My tastes' },
  occupations: { fr: 'Mes métiers', facile: 'Mes métiers', en: 'My occupations' },
  begin: { fr: 'Je commence', facile: 'Je commence', en: 'I start' },
  resume: { fr: 'Je reviens', facile: 'Je reviens', en: 'I come back' },
  how: { fr: 'Comment ça marche', facile: 'Comment ça marche', en: 'How it works' },
  professional: { fr: 'Professionnels', facile: 'Professionnels', en: 'Professionals' },
  cards: { fr: 'Cartes', facile: 'Cartes', en: 'Cards' },
  lists: { fr: 'Référentiels', facile: 'Listes', en: 'Referentials' },
  badges: { fr: 'Badges', facile: 'Badges', en: 'Badges' },
  security: { fr: 'Sécurité', facile: 'Sécurité', en: 'Security' },
  people: { fr: 'Personnes', facile: 'Personnes', en: 'People' },
  organisations: { fr: 'Structures', facile: 'Structures', en: 'Organisations' },
  employers: { fr: 'Employeurs', facile: 'Employeurs', en: 'Employers' },
  explorer: { fr: 'Explorer', facile: 'Explorer', en: 'Explore' },
  verify: { fr: 'Vérifier un badge', facile: 'Vérifier un badge', en: 'Check a badge' },
  plan: { fr: 'Plan du site', facile: 'Plan du site', en: 'Site map' },
  legal: { fr: 'Mentions légales', facile: 'Mentions légales', en: 'Legal notice' },
  privacy: { fr: 'Confidentialité', facile: 'Vie privée', en: 'Privacy' },
  stats: { fr: 'Statistiques', facile: 'Chiffres', en: 'Statistics' },
  method: { fr: 'Méthode', facile: 'Méthode', en: 'Method' },
  contact: { fr: 'Contact', facile: 'Contact', en: 'Contact' },
})

/** Where each kind of user can go. */
export function menuFor(kind: ActorKind, reading: Reading): MenuItem[] {
  const say = sayer(menuWords, reading)
  if (kind === 'person') {
    return [
      { href: '/mes-experiences', label: say('experiences') },
      { href: '/ma-carte', label: say('card') },
      { href: '/mes-gouts', label: say('interests') },
      { href: '/metiers', label: say('occupations') },
    ]
  }
  if (kind === 'professional')
    return [
      { href: '/pro', label: say('professional') },
      { href: '/pro/personnes', label: say('people') },
      { href: '/pro/cartes', label: say('cards') },
      { href: '/pro/referentiels', label: say('lists') },
      { href: '/pro/badges', label: say('badges') },
      { href: '/pro/securite', label: say('security') },
      { href: '/methode', label: say('method') },
    ]
  return [
    { href: '/bienvenue', label: say('begin') },
    { href: '/reprendre', label: say('resume') },
    { href: '/methode', label: say('how') },
  ]
}

/** What every page owes at its foot. */
export function footerFor(reading: Reading): MenuItem[] {
  const say = sayer(menuWords, reading)
  return [
    { href: '/explorer', label: say('explorer') },
    { href: '/structures', label: say('organisations') },
    { href: '/employeurs', label: say('employers') },
    { href: '/verifier', label: say('verify') },
    { href: '/plan-du-site', label: say('plan') },
    { href: '/mentions-legales', label: say('legal') },
    { href: '/confidentialite', label: say('privacy') },
    { href: '/stats', label: say('stats') },
    { href: '/methode', label: say('method') },
    { href: '/contact', label: say('contact') },
  ]
}
