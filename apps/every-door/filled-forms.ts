import type { Door } from '../../platform/web/page.tsx'

export type Fields = Record<string, string | string[]>

/** What is typed in a field of this name, whatever the form, so that the form is accepted. */
const TYPED: Fields = {
  nickname: 'Lina',
  mine: 'yes',
  message: 'Bonjour, une question.',
  email: 'quelquun@exemple.test',
  mail: 'quelquun@exemple.test',
  name: 'Mon essai',
  kind: 'other',
  title: 'Appeler',
  label: 'Agent',
  level: '3',
  rank: '2',
  rough: 'last-year',
  know: '3',
  tell: '3',
  next: '3',
  project: 'yes',
  discovered: 'yes',
  language: 'fr',
  mode: 'simple',
  theme: 'light',
  size: 'normal',
  months: '6',
  band: 'adult',
  count: '2',
  scopes: ['card'],
  reason: 'hours',
  layout: 'classic',
  days: '7',
  shows: 'yes',
  by: '1',
  words: 'Quelques mots',
  relation: 'tutor',
  way: 'place',
  personName: 'Lina',
  deed: 'accept',
  text: 'Sait compter',
  takes: 'yes',
  about: 'Cheffe de rayon, Le Four',
  deeds: 'Accueillir un client',
  purpose: 'Vendre sur le marché',
  role: 'writer',
}

const ORGANISATION = { name: 'Le Pont', kind: 'association', town: 'Limoges', postalCode: '87000' }

/** Forms that need something else than what fields of these names usually hold. */
const BY_DOOR: Record<string, Fields> = {
  '/badges-recus/:awardId': { deed: 'take' },
  '/mes-demandes/:applicationId': { deed: 'take-back' },
  '/mes-demandes/:applicationId/criteres/:place': { words: 'Je fais ainsi' },
  '/mes-demandes/:applicationId/criteres/:place/lien': { url: 'exemple.test/page' },
  '/pro/badges/:badgeSlug/demandes': { needed: '1', lastDay: '' },
  '/pro/demandes/:reviewedId': { 'seen-1': 'yes', verdict: 'yes', round: '1', reason: '' },
  // A badge that nobody signed is looked at too.
  '/badges-d-ailleurs/apporter': {
    text: '{"type":["VerifiableCredential","OpenBadgeCredential"],"credentialSubject":{}}',
  },
  '/badges-d-ailleurs/apercu/:batchId': { deed: 'leave' },
  '/portfolio/:collectionId/ordre': { move: 'down.skill.organiser' },
  '/portfolio/:collectionId/liens/:linkId/ici': { here: 'no' },
  '/portfolio/:collectionId/choisir': { pieces: ['skill.organiser'] },
  '/pro/badges/:badgeSlug/tableau': { lines: 'Omar; omar@rue.test' },
  '/pro/badges/:badgeSlug/tableau/donner': { lines: 'Omar; omar@rue.test' },
  '/pro/badges/:badgeSlug/liens': { label: 'Atelier', quota: '5', until: '2027-01-31' },
  '/pro/badges/:badgeSlug/palier': { needed: '1' },
  '/pro/badges/:badgeSlug/donner': { who: 'mail', name: 'Omar' },
  '/pro/badges-donnes/:givenId/pause': { why: 'renewal' },
  '/badges/:badgeId/accord': { deed: 'say' },
  '/pro/organisations/:organisationSlug/appuis/:endorsementId': { deed: 'sign' },
  '/badges/:badgeId/choisir/:piece': { choice: '1', shown: '2', seen: '1' },
  '/badges/:badgeId/criteres/:criterionId/liens': { conceptId: 'be22875876c0ccc5', takes: 'yes' },
  '/qui-voit-quoi/adresses/:shownId/arreter': { kind: 'cv' },
  '/ma-carte-d-acces/code-secret': { pin: '2580' },
  '/mon-espace/effacer': { when: 'later' },
  '/mes-cv/:cvId/verifier': { check: 'none' },
  '/mes-cv/:cvId/mots/:wordId': { sentences: ['0'] },
  '/mes-cv/:cvId/ordre': { move: 'down.skills.oral' },
  '/mes-gouts/ordre': { move: 'down.nature' },
  '/experiences/:experienceId/theme': { choice: 'personal.cuisine' },
  '/experiences/:experienceId/engagement': { choice: 'enfants' },
  '/experiences/:experienceId/engagement/:question': { choice: 'enfants.apprendre' },
  '/pro/referentiels/nouveau': {
    kind: 'skill',
    organisation: 'ESAT du Pont',
    licence: 'CC BY 4.0',
  },
  '/pro/referentiels/:listId/lignes': { pasted: 'Vendre\nCompter' },
  '/pro/referentiels/:listId/colonnes': { label: '0', code: '' },
  '/pro/referentiels/:listId/sures': { floor: '0.4' },
  '/pro/referentiels/:listId/comparer': { shelf: 'starter/skill' },
  '/pro/referentiels/:listId/revue/:place': { choice: 'none', kind: '' },
  '/pro/referentiels/:listId/tableau': { 'line-1': 'none' },
  '/pro/referentiels/:listId/publier': { nobody: 'yes' },
  '/pro/organisations/nouvelle': ORGANISATION,
  '/pro/organisations/:organisationSlug/changer': ORGANISATION,
  '/verifier': { text: '{"type": "VerifiableCredential", "credentialSubject": {}}' },
  '/mes-demarches/:moveId/resultat': { result: 'yes', doneOn: '2026-11-20', note: '' },
}

/** What Lina does first, at the same pieces of address, so that the deed of a door makes sense. */
export const FIRST: Record<string, { path: string; fields?: Fields }> = {
  '/badges/:badgeId/publier': { path: '/badges/:badgeId/choisir/:piece' },
  '/mes-cv/:cvId/retablir': { path: '/mes-cv/:cvId/supprimer' },
  '/experiences/:experienceId/retablir': { path: '/experiences/:experienceId/supprimer' },
  '/experiences/:experienceId/photos/:photoId/retablir': {
    path: '/experiences/:experienceId/photos/:photoId/supprimer',
  },
  '/experiences/:experienceId/voix/:memoId/retablir': {
    path: '/experiences/:experienceId/voix/supprimer',
  },
  '/mes-periodes/:periodId/retablir': { path: '/mes-periodes/:periodId/supprimer' },
  '/badges-d-ailleurs/:broughtId/remettre': { path: '/badges-d-ailleurs/:broughtId/enlever' },
  '/mes-demarches/:moveId/remettre': { path: '/mes-demarches/:moveId/enlever' },
  '/mes-demarches/:moveId/raconter': { path: '/mes-demarches/:moveId/resultat' },
  '/qui-voit-quoi/:grantId/reprendre': { path: '/qui-voit-quoi/:grantId/arreter' },
  '/metiers/:code/note': { path: '/metiers/:code/garder' },
  '/pro/personnes/:personId/autorisation': {
    path: '/qui-voit-quoi/age',
    fields: { band: 'under15' },
  },
}

/** A form filled so that its door accepts it. */
export function filled(door: Door): Fields {
  const own = BY_DOOR[door.path] ?? {}
  return { ...Object.fromEntries(fieldsOf(door).flatMap(typedIn)), ...own }
}

const typedIn = (name: string): [string, string | string[]][] => {
  const value = TYPED[name]
  return value === undefined ? [] : [[name, value]]
}

/** The names of the fields a door reads. */
export function fieldsOf(door: Door): string[] {
  if (door.kind !== 'page' || !door.form) return []
  // Every form of the product is an object of fields; zod's type forgets it.
  const { shape } = door.form as { shape?: Record<string, unknown> }
  return Object.keys(shape ?? {})
}
