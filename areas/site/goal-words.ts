import { words } from '../../platform/words.ts'

/** What each goal of a bench measures, in words; `GOALS` says which bench line each one names. */
export const goalWords = words('goals', {
  importServer: both('Charger le ROME sur PostgreSQL, en secondes', 'ROME on PostgreSQL, seconds'),
  importEmbedded: both(
    'Charger le ROME, base embarquée, en secondes',
    'ROME on the embedded database, seconds',
  ),
  titleFirst: both(
    'Du ROME vers ESCO : bonne réponse en premier',
    'ROME title to ESCO: right answer first',
  ),
  titleMap: both(
    'Du ROME vers ESCO : précision moyenne',
    'ROME title to ESCO: mean average precision',
  ),
  titleNamesFirst: both(
    'Avec les noms d’ESCO : bonne réponse en premier',
    'The same with all ESCO names: right answer first',
  ),
  titleNamesMap: both(
    'Avec les noms d’ESCO : précision moyenne',
    'The same with all ESCO names: mean average precision',
  ),
  knowHowFirst: both(
    'Ancien savoir-faire du ROME : le nouveau en premier',
    'Old ROME know-how: the new one first',
  ),
  knowledgeFirst: both(
    'Ancien savoir du ROME : le nouveau en premier',
    'Old ROME knowledge: the new one first',
  ),
  oldTitleFirst: both(
    'Ancien nom de métier : le nouveau en premier',
    'Old title: the new one first',
  ),
  phraseFirst: both(
    'Phrase d’offre : le bon savoir-faire en premier',
    'Phrase of an offer to a skill: the right one first',
  ),
  phraseTen: both(
    'Phrase d’offre : le bon savoir-faire dans dix',
    'Phrase of an offer to a skill: in the first ten',
  ),
  queryTime: both(
    'Une recherche, 95 fois sur 100, en millisecondes',
    'Time of a search, 95 in 100, milliseconds',
  ),
  buildTime: both('Préparer la recherche, en millisecondes', 'Preparing the search, milliseconds'),
  indexSize: both('Mémoire de la recherche, en Mo', 'Memory of the search, MB'),
  mobilityMap: both(
    'Passages entre métiers : précision moyenne',
    'Official moves between occupations: mean average precision',
  ),
  mobilityTen: both(
    'Passages entre métiers : part dans les dix',
    'Official moves found in the first ten',
  ),
  coverage: both('Part des métiers proposés à quelqu’un', 'Share of occupations shown to somebody'),
  ties: both(
    'Part des personnes sans premier métier net',
    'Share of people without a clear first occupation',
  ),
  families: both(
    'Part des familles de goûts parfois premières',
    'Share of families that come first for somebody',
  ),
  retest: both(
    'Ressemblance de deux passages de la même personne',
    'Likeness of two passes by the same person',
  ),
  personTime: both(
    'Une personne, 95 fois sur 100, en millisecondes',
    'Time for one person, 95 in 100, milliseconds',
  ),
  manyTime: both('Temps pour 10 000 personnes, en secondes', 'Time for 10,000 people, seconds'),
  snapshotSize: both('Mémoire des métiers chargés, en Mo', 'Memory of the loaded occupations, MB'),
  slowestPage: both(
    'Page la plus lente, 95 fois sur 100, en millisecondes',
    'Slowest page, 95 in 100, milliseconds',
  ),
  pagesASecond: both(
    'Pages du parcours par seconde, sur 2 cœurs',
    'Journey pages a second, on 2 cores',
  ),
  memory: both(
    'Mémoire du service après la charge, en Mo',
    'Memory of the service after the load, MB',
  ),
  shortCv: both(
    'CV court en PDF, 95 fois sur 100, en millisecondes',
    'Short CV as PDF, 95 in 100, milliseconds',
  ),
  fullCv: both(
    'CV d’une page, 95 fois sur 100, en millisecondes',
    'CV of a full page as PDF, 95 in 100, milliseconds',
  ),
  longCv: both(
    'CV de plusieurs pages, 95 fois sur 100, en millisecondes',
    'CV of several pages as PDF, 95 in 100, milliseconds',
  ),
  badgesIssued: both(
    'Badges signés par seconde, sur un cœur',
    'Badges signed a second, on one core',
  ),
  badgesVerified: both(
    'Badges vérifiés par seconde, sur un cœur',
    'Badges verified a second, on one core',
  ),
  badgesIssuedRatio: both(
    'Signer un badge : combien de fois plus vite que l’outil usuel',
    'Signing a badge: how many times faster than the usual tool',
  ),
  badgesVerifiedRatio: both(
    'Vérifier un badge : combien de fois plus vite que l’outil usuel',
    'Verifying a badge: how many times faster than the usual tool',
  ),
  badgesSignedAgain: both(
    'Signer à nouveau 100 000 badges, en secondes',
    'Signing 100,000 badges again, seconds',
  ),
  badgeCheckedServer: both(
    'Vérifier un badge sur PostgreSQL, en millisecondes',
    'Checking one of our badges on PostgreSQL, 95 in 100, milliseconds',
  ),
  badgeCheckedEmbedded: both(
    'Vérifier un badge, base embarquée, en millisecondes',
    'Checking one of our badges on the embedded database, 95 in 100, milliseconds',
  ),
  fullLoad: both(
    'Charger tous les référentiels, en secondes',
    'Loading ROME, ESCO, correspondences and trainings, seconds',
  ),
  graphBuild: both('Construire le graphe, en secondes', 'Building the graph, seconds'),
  graphMemory: both('Mémoire du graphe, en Mo', 'Memory of the graph, MB'),
  twoHops: both(
    'Voisins à deux pas, en millisecondes',
    'Neighbours two steps away, 95 in 100, milliseconds',
  ),
  wayTime: both(
    'Chemin entre deux fiches, en millisecondes',
    'Way between two concepts, 95 in 100, milliseconds',
  ),
  linkToRome: both(
    'Relier un texte au ROME, en millisecondes',
    'Linking a text to ROME, 95 in 100, milliseconds',
  ),
  linkToEsco: both(
    'Relier un texte à ESCO, en millisecondes',
    'Linking a text to ESCO, 95 in 100, milliseconds',
  ),
  apiNeighbours: both(
    'Questions par seconde aux voisins d’une fiche',
    'Questions a second about the neighbours of a concept',
  ),
  apiLinks: both(
    'Textes nouveaux reliés par seconde',
    'New texts linked a second, by the open address',
  ),
  longExportTime: both(
    'Lire un très long fichier, en secondes',
    'Reading a very long file, seconds of processor',
  ),
  longExportMemory: both(
    'Mémoire pour un très long fichier, en Mo',
    'Reading a very long file: memory at most, MB',
  ),
  ownListFirst: both(
    'Liste d’une structure : bonne réponse en premier',
    'List of an organisation: right answer first',
  ),
  ownListTen: both(
    'Liste d’une structure : bonne réponse dans les dix',
    'List of an organisation: right answer in the first ten',
  ),
  ownListReview: both(
    'Relire 300 lignes, en minutes calculées',
    'Reviewing 300 lines of a list, minutes (a model)',
  ),
})

/** These names are for those who came to check: easy reading has no simpler way to say them. */
function both(fr: string, en: string) {
  return { fr, facile: fr, en }
}

/** The line of a bench → its words. */
export const GOALS: Readonly<Record<string, keyof typeof goalWords & string>> = {
  'seconds on PostgreSQL': 'importServer',
  'seconds on embedded': 'importEmbedded',
  'MELO S@1, labels only': 'titleFirst',
  'MELO MAP, labels only': 'titleMap',
  'MELO S@1, with ESCO names': 'titleNamesFirst',
  'MELO MAP, with ESCO names': 'titleNamesMap',
  'ROME savoir-faire S@1': 'knowHowFirst',
  'ROME savoir S@1': 'knowledgeFirst',
  'ROME old titles S@1': 'oldTitleFirst',
  'Skill phrases S@1, with gloss': 'phraseFirst',
  'Skill phrases S@10, with gloss': 'phraseTen',
  'query p95 ms': 'queryTime',
  'build ms': 'buildTime',
  'index MB': 'indexSize',
  'mobilities MAP': 'mobilityMap',
  'mobilities R@10': 'mobilityTen',
  'coverage of the first ten': 'coverage',
  'ties for first by interests': 'ties',
  'families that come first for somebody': 'families',
  'retest Jaccard of the first ten': 'retest',
  'p95 a person, ms': 'personTime',
  '10000 people, s': 'manyTime',
  'snapshot, MB': 'snapshotSize',
  'slowest page, p95 ms, one person': 'slowestPage',
  'journey pages a second, 2 cores': 'pagesASecond',
  'resident memory, MB': 'memory',
  'short CV, slowest layout, p95 ms': 'shortCv',
  'full CV, slowest layout, p95 ms': 'fullCv',
  'long CV, slowest layout, p95 ms': 'longCv',
  'issued a second': 'badgesIssued',
  'verified a second': 'badgesVerified',
  'issued, times the usual stack': 'badgesIssuedRatio',
  'verified, times the usual stack': 'badgesVerifiedRatio',
  '100000 badges signed again, seconds': 'badgesSignedAgain',
  'a badge of ours checked on PostgreSQL, p95 ms': 'badgeCheckedServer',
  'a badge of ours checked on embedded, p95 ms': 'badgeCheckedEmbedded',
  'full load on PostgreSQL, seconds': 'fullLoad',
  'graph build, seconds': 'graphBuild',
  'graph in memory, MB': 'graphMemory',
  'two hops ranked, p95 ms': 'twoHops',
  'path, p95 ms': 'wayTime',
  'text link to rome skill, p95 ms': 'linkToRome',
  'text link to esco skill, p95 ms': 'linkToEsco',
  'API, neighbours (20 a page), requests a second': 'apiNeighbours',
  'API, text link to ROME skills, each text for the first time, requests a second': 'apiLinks',
  'long export read, seconds of processor': 'longExportTime',
  'long export read, MB of memory at most': 'longExportMemory',
  'Local lists S@1': 'ownListFirst',
  'Local lists S@10': 'ownListTen',
  'Local lists, minutes for 300 lines from the proposals': 'ownListReview',
}
