import { words } from '../../platform/words.ts'

const same = (text: string, en: string) => ({ fr: text, facile: text, en })

/** What anybody reads of a badge that was published. */
export const publishedWords = words('publishedBadges', {
  publicVersion: {
    fr: 'Version {number}, publiée le {day}',
    facile: 'Version {number}, du {day}',
    en: 'Version {number}, published on {day}',
  },
  newer: {
    fr: 'Il existe une version plus récente.',
    facile: 'Il y a une version plus neuve.',
    en: 'There is a newer version.',
  },
  seeNewer: same('Voir la version {number}', 'See version {number}'),
  byOrganisation: same('Badge de {name}', 'Badge of {name}'),
  byPerson: {
    fr: 'Badge qu’une personne s’est écrit à elle-même. Aucune structure ne l’a vérifié.',
    facile: 'Une personne a écrit ce badge pour elle.\nPersonne ne l’a vérifié.',
    en: 'A badge a person wrote for themselves. No organisation checked it.',
  },
  whatFor: same('À quoi il sert', 'What it is for'),
  whatIn: same('Ce qu’il faut savoir faire', 'What one must know how to do'),
  seenBy: same('On le voit à : {evidence}', 'Seen by: {evidence}'),
  tiedTo: same('Relié à', 'Tied to'),
  whoGives: same('Qui le donne', 'Who gives it'),
  whatWorth: same('Ce qu’il vaut', 'What it is worth'),
  onCv: same('Sur un CV', 'On a CV'),
  writtenTogether: same('Comment il a été écrit', 'How it was written'),
  writers: {
    fr: '{count} {count|personne l’a écrit|personnes l’ont écrit ensemble} : {who}.',
    facile: '{count} {count|personne l’a écrit|personnes l’ont écrit}.',
    en: '{count} {count|person|people} wrote it{count|| together}: {who}.',
  },
  ofPerson: same(
    '{count} {count|personne concernée|personnes concernées}',
    '{count} {count|person|people} concerned',
  ),
  ofProfessional: same(
    '{count} {count|professionnel|professionnels} de l’accompagnement',
    '{count} {count|professional|professionals}',
  ),
  ofPartner: same('{count} {count|partenaire|partenaires}', '{count} {count|partner|partners}'),
  agreedWith: {
    fr: '{count} {count|personne a|personnes ont} dit être d’accord avec ces mots exacts.',
    facile: '{count} {count|personne est|personnes sont} d’accord.',
    en: '{count} {count|person|people} said they agree with these exact words.',
  },
  digest: {
    fr: 'Empreinte de cette version',
    facile: 'Le code de cette version',
    en: 'Digest of this version',
  },
  forMachines: {
    fr: 'Pour les logiciels (Open Badges 3.0)',
    facile: 'Pour les logiciels',
    en: 'For software (Open Badges 3.0)',
  },
})
