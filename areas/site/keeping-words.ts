import { words } from '../../platform/words.ts'

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
