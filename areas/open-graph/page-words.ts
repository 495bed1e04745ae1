import { words } from '../../platform/words.ts'

/** Sentences of the pages about the API. */
export const openGraphPageWords = words('openGraphPages', {
  title: {
    fr: 'Nos données pour vos programmes',
    facile: 'Nos données pour d’autres sites',
    en: 'Our data for your programs',
  },
  intro: {
    fr: 'Métiers, compétences, formations et leurs liens : un seul graphe, ouvert, avec ses sources. Rien n’y parle de personne. Une API (des adresses faites pour les programmes) permet d’y chercher ; on peut aussi tout télécharger.',
    facile:
      'Ici, d’autres sites peuvent lire nos listes de métiers et de savoirs.\nOn n’y parle de personne.',
    en: 'Occupations, skills, trainings and their links: one open graph, with its sources. It says nothing about anybody. An API lets programs search it; everything can be downloaded too.',
  },
  start: { fr: 'Pour commencer', facile: 'Pour commencer', en: 'To begin' },
  startText: {
    fr: 'Sans clé, quelques demandes par seconde. Avec une clé, cent. Toutes les réponses ont un ETag : qui redemande la même chose reçoit 304. Les refus sont en « problem+json », avec une phrase claire.',
    facile: 'Sans clé, on peut demander un peu.\nAvec une clé, on peut demander plus.',
    en: 'Without a key, a few requests a second. With a key, a hundred. Every answer has an ETag: who asks the same again receives 304. Refusals are in “problem+json”, with a clear sentence.',
  },
  askKey: { fr: 'Demander une clé', facile: 'Demander une clé', en: 'Ask for a key' },
  description: {
    fr: 'La description complète (OpenAPI 3.1)',
    facile: 'La description complète',
    en: 'The complete description (OpenAPI 3.1)',
  },
  explore: {
    fr: 'Regarder le graphe à l’écran',
    facile: 'Regarder à l’écran',
    en: 'Look at the graph on screen',
  },
  addresses: { fr: 'Les adresses', facile: 'Les adresses', en: 'Addresses' },
  method: { fr: 'Méthode', facile: 'Méthode', en: 'Method' },
  address: { fr: 'Adresse', facile: 'Adresse', en: 'Address' },
  does: { fr: 'Ce qu’elle donne', facile: 'Ce qu’elle donne', en: 'What it gives' },
  takes: { fr: 'Ce qu’elle accepte', facile: 'Ce qu’elle accepte', en: 'What it accepts' },
  body: { fr: 'un corps JSON', facile: 'un texte', en: 'a JSON body' },
  takeAway: { fr: 'Tout télécharger', facile: 'Tout télécharger', en: 'Download everything' },
  edition: { fr: 'Référentiel', facile: 'Liste', en: 'Referential' },
  licence: { fr: 'Source et licence', facile: 'Source et licence', en: 'Source and licence' },
  files: { fr: 'Fichiers', facile: 'Fichiers', en: 'Files' },
  inUse: { fr: 'en service', facile: 'en service', en: 'in use' },
  past: { fr: 'passé', facile: 'passé', en: 'past' },
  sparql: {
    fr: 'Le même graphe se lit aussi en SPARQL 1.1, sous sa forme SKOS, à /api/v1/sparql. Les identifiants sont des adresses durables : /id/…',
    facile: 'On peut aussi poser des questions dans une langue d’informaticien.',
    en: 'The same graph can be read in SPARQL 1.1, in its SKOS form, at /api/v1/sparql. Identifiers are lasting addresses: /id/…',
  },
  keyTitle: {
    fr: 'À quelle adresse envoyer votre clé ?',
    facile: 'Où envoyer votre clé ?',
    en: 'Where should your key be sent?',
  },
  keyHint: {
    fr: 'La clé arrive par e-mail. Nous ne gardons ni l’adresse ni la clé : seulement deux empreintes.',
    facile: 'La clé arrive par e-mail.\nNous ne gardons pas votre adresse.',
    en: 'The key comes by e-mail. We keep neither the address nor the key: only two digests.',
  },
  keyEmail: { fr: 'Adresse e-mail', facile: 'Adresse e-mail', en: 'E-mail address' },
  keyEmailHint: {
    fr: 'Exemple : equipe@exemple.fr',
    facile: 'Exemple : equipe@exemple.fr',
    en: 'Example: team@example.org',
  },
  keySend: { fr: 'Envoyer la clé', facile: 'Envoyer la clé', en: 'Send the key' },
  keySent: {
    fr: 'La clé est partie. Elle arrive dans quelques minutes.',
    facile: 'La clé est partie.\nRegardez vos e-mails.',
    en: 'The key has left. It arrives in a few minutes.',
  },
})
