import { words } from '../../platform/words.ts'

/** The tables as people would name them; a table that has no name here is shown under its own. */
export const tableWords = words('table', {
  access_card: { fr: 'Carte d’accès', facile: 'Carte d’accès', en: 'Access card' },
  age_band: { fr: 'Tranche d’âge', facile: 'Âge', en: 'Age band' },
  api_key: { fr: 'Clés de l’API', facile: 'Clés', en: 'API keys' },
  audit_anchor: { fr: 'Début du journal', facile: 'Début du journal', en: 'Start of the log' },
  audit_line: { fr: 'Journal des droits', facile: 'Journal des droits', en: 'Log of rights' },
  badge: { fr: 'Vos badges', facile: 'Vos badges', en: 'Your badges' },
  badge_change: {
    fr: 'Histoire des badges',
    facile: 'Histoire des badges',
    en: 'History of badges',
  },
  badge_comment: {
    fr: 'Mots sur un badge',
    facile: 'Mots sur un badge',
    en: 'Words about a badge',
  },
  badge_piece: { fr: 'Textes des badges', facile: 'Textes des badges', en: 'Texts of badges' },
  badge_seat: { fr: 'Qui écrit un badge', facile: 'Qui écrit un badge', en: 'Who writes a badge' },
  badge_version: {
    fr: 'Badges publiés',
    facile: 'Badges publiés',
    en: 'Published badges',
  },
  concept: { fr: 'Métiers et gestes', facile: 'Métiers', en: 'Occupations and skills' },
  concept_identity: {
    fr: 'Identifiants durables',
    facile: 'Numéros qui ne changent pas',
    en: 'Lasting identifiers',
  },
  cv: { fr: 'Vos CV', facile: 'Vos CV', en: 'Your CVs' },
  cv_invitation: { fr: 'Invitations à un CV', facile: 'Invitations', en: 'Invitations to a CV' },
  cv_invitation_taken: {
    fr: 'Invitations acceptées',
    facile: 'Invitations acceptées',
    en: 'Invitations taken',
  },
  cv_link: { fr: 'Liens vers vos CV', facile: 'Liens vers vos CV', en: 'Links to your CVs' },
  cv_sentence: {
    fr: 'Phrases de vos CV',
    facile: 'Phrases de vos CV',
    en: 'Sentences of your CVs',
  },
  listing: { fr: 'Idées déjà montrées', facile: 'Idées montrées', en: 'Ideas already shown' },
  local_line: { fr: 'Lignes d’une liste', facile: 'Lignes d’une liste', en: 'Lines of a list' },
  local_referential: {
    fr: 'Listes d’une branche ou d’un établissement',
    facile: 'Listes d’un lieu',
    en: 'Lists of a branch or a place',
  },
  mapping: { fr: 'Correspondances', facile: 'Liens entre listes', en: 'Mappings' },
  occupation_answer: {
    fr: 'Réponses sur un métier',
    facile: 'Réponses sur un métier',
    en: 'Answers on an occupation',
  },
  erasure_ask: { fr: 'Demande d’effacement', facile: 'Demande', en: 'Erasure request' },
  erasure_receipt: { fr: 'Reçus d’effacement', facile: 'Reçus', en: 'Erasure receipts' },
  experience: { fr: 'Expériences', facile: 'Vécu', en: 'Experiences' },
  interest_choice: { fr: 'Goûts choisis', facile: 'Goûts', en: 'Tastes chosen' },
  interest_path: { fr: 'Ordre des découvertes', facile: 'Ordre', en: 'Order of discoveries' },
  interest_seen: { fr: 'Goûts déjà proposés', facile: 'Goûts vus', en: 'Tastes already offered' },
  occupation_choice: {
    fr: 'Choix pour les métiers',
    facile: 'Choix pour les métiers',
    en: 'Choices for occupations',
  },
  occupation_opinion: {
    fr: 'Avis sur les métiers',
    facile: 'Avis sur les métiers',
    en: 'Opinions on occupations',
  },
  confidence: { fr: 'Votre avis sur vous', facile: 'Votre avis', en: 'Your view of yourself' },
  life_period: { fr: 'Périodes de vie', facile: 'Périodes', en: 'Periods of life' },
  memo: { fr: 'Enregistrements', facile: 'Enregistrements', en: 'Recordings' },
  move: { fr: 'Démarches', facile: 'Démarches', en: 'Steps' },
  own_option: { fr: 'Réponses écrites', facile: 'Réponses écrites', en: 'Answers you wrote' },
  photo: { fr: 'Photos', facile: 'Photos', en: 'Photos' },
  skill_saying: {
    fr: 'Où vous en êtes',
    facile: 'Où vous en êtes',
    en: 'Where you stand',
  },
  known_person: {
    fr: 'Personnes de cet appareil',
    facile: 'Personnes de l’appareil',
    en: 'People of this device',
  },
  kept_answer: { fr: 'Réponse en attente', facile: 'Réponse en attente', en: 'Answer waiting' },
  person_mail: { fr: 'Votre e-mail', facile: 'Votre e-mail', en: 'Your e-mail' },
  mail_code: { fr: 'Codes par e-mail', facile: 'Codes par e-mail', en: 'Codes by e-mail' },
  recovery_code: {
    fr: 'Codes de secours des professionnels',
    facile: 'Codes de secours',
    en: 'Professionals’ recovery codes',
  },
  organisation: {
    fr: 'Structures qui reconnaissent',
    facile: 'Structures',
    en: 'Recognising organisations',
  },
  organisation_invitation: {
    fr: 'Invitations dans une structure',
    facile: 'Invitations de collègues',
    en: 'Invitations to an organisation',
  },
  organisation_member: {
    fr: 'Professionnels d’une structure',
    facile: 'Membres d’une structure',
    en: 'Members of an organisation',
  },
  printed_card: { fr: 'Cartes imprimées', facile: 'Cartes imprimées', en: 'Printed cards' },
  provider_identity: {
    fr: 'Entrée par un autre site',
    facile: 'Entrée par un autre site',
    en: 'Entry through another site',
  },
  outbox: { fr: 'Lettres à envoyer', facile: 'Lettres', en: 'Letters to send' },
  person: { fr: 'Votre espace', facile: 'Votre espace', en: 'Your space' },
  professional: { fr: 'Professionnels', facile: 'Professionnels', en: 'Professionals' },
  read_grant: { fr: 'Vos partages', facile: 'Vos partages', en: 'Your shares' },
  read_line: { fr: 'Lectures par d’autres', facile: 'Lectures', en: 'Readings by others' },
  referential_version: {
    fr: 'Listes de métiers',
    facile: 'Listes de métiers',
    en: 'Lists of occupations',
  },
  relation: { fr: 'Liens entre métiers', facile: 'Liens', en: 'Links between occupations' },
  retention_warning: { fr: 'Avertissements', facile: 'Avertissements', en: 'Warnings' },
  session: { fr: 'Connexions ouvertes', facile: 'Connexions', en: 'Open sessions' },
  sent_answer: { fr: 'Réponses envoyées', facile: 'Réponses envoyées', en: 'Answers sent' },
  two_answers: {
    fr: 'Deux réponses à choisir',
    facile: 'Deux réponses',
    en: 'Two answers to choose from',
  },
  share_code: { fr: 'Codes de partage', facile: 'Codes de partage', en: 'Share codes' },
  share_try: { fr: 'Essais de codes', facile: 'Essais', en: 'Code attempts' },
  skill_claim: {
    fr: 'Ce que vous savez faire',
    facile: 'Ce que vous savez faire',
    en: 'What you know how to do',
  },
})

/** What each table is for. */
export const purposeWords = words('purpose', {
  account: { fr: 'Ouvrir votre espace', facile: 'Ouvrir votre espace', en: 'Open your space' },
  returning: {
    fr: 'Revenir, ici ou sur un autre appareil',
    facile: 'Revenir',
    en: 'Come back, here or on another device',
  },
  telling: {
    fr: 'Garder ce que vous racontez',
    facile: 'Garder vos réponses',
    en: 'Keep what you tell',
  },
  choosing: {
    fr: 'Proposer des métiers',
    facile: 'Proposer des métiers',
    en: 'Suggest occupations',
  },
  accompanying: {
    fr: 'Laisser un professionnel vous aider',
    facile: 'Vous aider',
    en: 'Let a professional help you',
  },
  sharing: {
    fr: 'Montrer à qui vous voulez',
    facile: 'Montrer à qui vous voulez',
    en: 'Show to whom you want',
  },
  tracing: { fr: 'Vous dire qui a lu', facile: 'Dire qui a lu', en: 'Tell you who read' },
  protecting: {
    fr: 'Protéger les mineurs',
    facile: 'Protéger les jeunes',
    en: 'Protect minors',
  },
  writing: { fr: 'Envoyer les lettres', facile: 'Envoyer les lettres', en: 'Send letters' },
  warning: {
    fr: 'Prévenir avant d’effacer',
    facile: 'Prévenir avant d’effacer',
    en: 'Warn before erasing',
  },
  erasing: {
    fr: 'Effacer quand vous le demandez',
    facile: 'Effacer à votre demande',
    en: 'Erase when you ask',
  },
  proof: {
    fr: 'Prouver que vos droits sont tenus',
    facile: 'Prouver vos droits',
    en: 'Prove that your rights are kept',
  },
  presenting: {
    fr: 'Faire vos CV',
    facile: 'Faire vos CV',
    en: 'Make your CVs',
  },
  planning: {
    fr: 'Suivre vos démarches',
    facile: 'Suivre vos démarches',
    en: 'Follow your steps',
  },
  counting: {
    fr: 'Savoir si le service aide',
    facile: 'Savoir si le site aide',
    en: 'Know whether the service helps',
  },
  knowing: { fr: 'Connaître les métiers', facile: 'Connaître les métiers', en: 'Know occupations' },
})

/** How long: the figures come from `platform/retention.ts`. */
export const keptWords = words('kept', {
  account: {
    fr: '{months} mois sans visite, après trois avertissements',
    facile: '{months} mois sans visite',
    en: '{months} months without a visit, after three warnings',
  },
  months: { fr: '{months} mois', facile: '{months} mois', en: '{months} months' },
  days: {
    fr: '{days} {days|jour|jours}',
    facile: '{days} {days|jour|jours}',
    en: '{days} {days|day|days}',
  },
  hours: {
    fr: '{hours} {hours|heure|heures}',
    facile: '{hours} {hours|heure|heures}',
    en: '{hours} {hours|hour|hours}',
  },
  structure: {
    fr: 'Tant que la structure utilise le service',
    facile: 'Tant que la structure est là',
    en: 'As long as the structure uses the service',
  },
  knowledge: {
    fr: 'Toujours : personne n’est dedans',
    facile: 'Toujours',
    en: 'Always: nobody is in it',
  },
})

export const tablesWords = words('tables', {
  title: {
    fr: 'Ce que nous gardons, table par table',
    facile: 'Ce que nous gardons',
    en: 'What we keep, table by table',
  },
  intro: {
    fr: 'Cette page est écrite par la base de données elle-même. Rien n’y est oublié.',
    facile: 'Voici tout ce que le site garde.\nRien n’est oublié.',
    en: 'This page is written by the database itself. Nothing is left out.',
  },
  aboutYou: { fr: 'Ce qui parle de vous', facile: 'Ce qui parle de vous', en: 'What is about you' },
  notAboutYou: {
    fr: 'Ce qui ne parle pas de vous',
    facile: 'Ce qui ne parle pas de vous',
    en: 'What is not about you',
  },
  what: { fr: 'Quoi', facile: 'Quoi', en: 'What' },
  why: { fr: 'Finalité', facile: 'Pour quoi faire', en: 'Purpose' },
  howLong: { fr: 'Durée de conservation', facile: 'Combien de temps', en: 'Kept for' },
  owner: { fr: 'Partie du programme', facile: 'Partie du programme', en: 'Part of the program' },
  where: {
    fr: 'Tout ce qui parle de vous part avec votre espace, et se trouve dans votre copie. Seuls les codes secrets n’y sont pas.',
    facile: 'Tout part avec votre espace.\nTout est dans votre copie.',
    en: 'All that is about you goes with your space, and is in your copy. Only secret codes are not.',
  },
  back: {
    fr: 'Vos données en quelques phrases',
    facile: 'Vos données en quelques phrases',
    en: 'Your data in a few sentences',
  },
})
