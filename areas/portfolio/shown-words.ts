import { words } from '../../platform/words.ts'

/** What anybody reads on the page of a link. */
export const shownWords = words('shownPortfolio', {
  'knows-organiser': {
    fr: 'Sait préparer ce qu’il y a à faire, dans le bon ordre et à temps.',
    facile: 'Sait faire les choses dans le bon ordre.',
    en: 'Knows how to plan what there is to do, in the right order and on time.',
  },
  'knows-regles': {
    fr: 'Sait suivre les règles d’un lieu, d’un métier ou de la route, et à quoi elles servent.',
    facile: 'Sait suivre les règles.',
    en: 'Knows how to follow the rules of a place, a job or the road, and what they are for.',
  },
  'knows-equipe': {
    fr: 'Sait avancer avec d’autres : écouter, aider et faire sa part.',
    facile: 'Sait travailler avec d’autres.',
    en: 'Knows how to move forward with others: listening, helping and doing a fair share.',
  },
  'knows-maths': {
    fr: 'Sait se servir des nombres : compter, mesurer, peser, gérer de l’argent.',
    facile: 'Sait compter et mesurer.',
    en: 'Knows how to use numbers: counting, measuring, weighing, handling money.',
  },
  'knows-oral': {
    fr: 'Sait se faire comprendre en parlant et écouter ce que l’autre veut dire.',
    facile: 'Sait parler et écouter.',
    en: 'Knows how to speak and be understood, and to listen to what others mean.',
  },
  'knows-ecrit': {
    fr: 'Sait lire ce qui est utile et écrire pour être compris.',
    facile: 'Sait lire et écrire.',
    en: 'Knows how to read what is needed and to write so that people understand.',
  },
  'knows-usages': {
    fr: 'Sait trouver la bonne façon d’être selon les gens et les lieux.',
    facile: 'Sait bien se tenir selon les gens et les lieux.',
    en: 'Knows how to find the right way to behave with different people and places.',
  },
  'knows-numerique': {
    fr: 'Sait se servir d’un téléphone, d’un ordinateur et d’internet.',
    facile: 'Sait se servir d’un téléphone et d’un ordinateur.',
    en: 'Knows how to use a phone, a computer and the internet.',
  },
  'knows-informations': {
    fr: 'Sait trouver la bonne information, la vérifier et la donner à qui en a besoin.',
    facile: 'Sait trouver une information et la vérifier.',
    en: 'Knows how to find the right information, check it and pass it on.',
  },
  'knows-imprevu': {
    fr: 'Sait quoi faire quand quelque chose ne se passe pas comme prévu.',
    facile: 'Sait quoi faire quand tout change.',
    en: 'Knows what to do when something does not go as planned.',
  },
  'knows-parcours': {
    fr: 'Sait chercher sa voie et avancer pas à pas vers un métier ou une formation.',
    facile: 'Sait avancer vers un métier.',
    en: 'Knows how to move step by step towards a job or training.',
  },
  'knows-apprendre': {
    fr: 'Sait apprendre des choses nouvelles.',
    facile: 'Sait apprendre.',
    en: 'Knows how to learn new things.',
  },
  subtitle: {
    fr: 'Ce que cette personne sait faire',
    facile: 'Ce que cette personne sait faire',
    en: 'What this person knows how to do',
  },
  by: {
    fr: '{name} vous montre ce qu’il ou elle sait faire.',
    facile: '{name} vous montre ce qu’il ou elle sait faire.',
    en: '{name} shows you what they know how to do.',
  },
  until: {
    fr: 'Page ouverte jusqu’au {day}',
    facile: 'Page ouverte jusqu’au {day}',
    en: 'Page open until {day}',
  },
  level: { fr: 'Niveau : {level}', facile: 'Niveau : {level}', en: 'Level: {level}' },
  lived: { fr: 'Vécu : {names}', facile: 'Vécu : {names}', en: 'Lived: {names}' },
  seenByOthers: {
    fr: 'Vu par {count} {count|personne|personnes}',
    facile: 'Vu par {count} {count|personne|personnes}',
    en: 'Seen by {count} {count|person|people}',
  },
  bySelf: { fr: 'Dit par la personne', facile: 'Dit par la personne', en: 'Said by the person' },
  recognised: {
    fr: 'Reconnu par un badge',
    facile: 'Reconnu par un badge',
    en: 'Recognised by a badge',
  },
  brought: {
    fr: 'Gardé d’ailleurs',
    facile: 'Gardé d’ailleurs',
    en: 'Kept from elsewhere',
  },
  broughtFile: {
    fr: 'Le fichier du badge, comme il a été donné',
    facile: 'Le fichier du badge',
    en: 'The file of the badge, as it was given',
  },
  answers: {
    fr: 'Ce qui a été vérifié, réponse par réponse',
    facile: 'Ce que nous avons vérifié',
    en: 'What was checked, answer by answer',
  },
  'whose-yours': {
    fr: 'Le badge porte l’e-mail de la personne qui le montre.',
    facile: 'Le badge porte l’e-mail de cette personne.',
    en: 'The badge bears the e-mail of the person who shows it.',
  },
  'whose-otherAddress': {
    fr: 'Le badge porte une autre adresse que celle de la personne qui le montre.',
    facile: 'Le badge porte un autre e-mail.',
    en: 'The badge bears another address than that of the person who shows it.',
  },
  'whose-unnamed': {
    fr: 'Le badge ne dit pas à qui il a été donné. La personne l’a apporté ici.',
    facile: 'Le badge ne dit pas à qui il est.\nLa personne l’a apporté ici.',
    en: 'The badge does not say to whom it was given. The person brought it here.',
  },
  'whose-noAddress': {
    fr: 'Nous n’avons pas pu comparer le badge avec la personne. Elle l’a apporté ici.',
    facile: 'Nous ne savons pas à qui est le badge.\nLa personne l’a apporté ici.',
    en: 'We could not compare the badge with the person. They brought it here.',
  },
  'checked-good': {
    fr: 'Vérifié à l’instant : signature bonne, structure connue',
    facile: 'Vérifié : le badge est bon',
    en: 'Checked just now: good signature, known organisation',
  },
  'checked-unknown-issuer': {
    fr: 'Signature bonne ; structure non vérifiée',
    facile: 'Signature bonne.\nNous ne connaissons pas la structure.',
    en: 'Good signature; organisation not verified',
  },
  'checked-self': {
    fr: 'Signature bonne : dit par la personne elle-même',
    facile: 'La personne le dit elle-même',
    en: 'Good signature: said by the person themselves',
  },
  'checked-bad': {
    fr: 'Ce badge ne compte pas : signature ou date',
    facile: 'Ce badge ne compte pas',
    en: 'This badge does not count: signature or date',
  },
  'checked-suspended': {
    fr: 'En pause pour le moment',
    facile: 'En pause en ce moment',
    en: 'Paused for now',
  },
  'checked-withdrawn': {
    fr: 'N’est plus reconnu : retiré par qui l’a donné',
    facile: 'Retiré : il ne compte plus',
    en: 'Recognised no more: withdrawn by whoever gave it',
  },
  'checked-not-known': {
    fr: 'Nous n’avons pas pu vérifier à l’instant',
    facile: 'Nous ne savons pas',
    en: 'We could not check just now',
  },
  file: {
    fr: 'Le fichier signé, pour le vérifier ailleurs',
    facile: 'Le fichier, pour vérifier ailleurs',
    en: 'The signed file, to check it elsewhere',
  },
  evidenceSeen: {
    fr: 'Vu par {count} {count|personne|personnes} pour le badge',
    facile: 'Vu par {count} {count|personne|personnes} pour le badge',
    en: 'Seen by {count} {count|person|people} for the badge',
  },
  saidOf: { fr: 'À propos de : {title}', facile: 'Sur : {title}', en: 'About: {title}' },
  voice: {
    fr: 'De vive voix : {title}',
    facile: 'De vive voix : {title}',
    en: 'In their own voice: {title}',
  },
  hereTitle: {
    fr: 'Et chez vous ?',
    facile: 'Et chez vous ?',
    en: 'And at your place?',
  },
  hereText: {
    fr: 'Dites quel métier ou quels gestes : vous voyez ce qui sert parmi ce qui est montré ici.',
    facile: 'Dites quel métier.\nVous voyez ce qui sert.',
    en: 'Say which occupation or which deeds: you see what serves there among what is shown here.',
  },
  hereWay: {
    fr: 'Voir ce qui sert chez vous',
    facile: 'Voir ce qui sert chez vous',
    en: 'See what serves at your place',
  },
  contact: {
    fr: 'Pour joindre cette personne',
    facile: 'Pour joindre cette personne',
    en: 'To reach this person',
  },
  noContact: {
    fr: 'Répondez à la personne qui vous a donné ce lien.',
    facile: 'Répondez à la personne qui vous a donné ce lien.',
    en: 'Answer the person who gave you this link.',
  },
  private: {
    fr: 'Cette page vous a été confiée. Elle n’est dans aucun moteur de recherche.',
    facile: 'Cette page est pour vous.\nNe la montrez pas à tout le monde.',
    en: 'This page was entrusted to you. No search engine holds it.',
  },
  reportWay: {
    fr: 'Signaler un problème sur cette page',
    facile: 'Signaler un problème',
    en: 'Report a problem with this page',
  },
  reportTitle: {
    fr: 'Qu’est-ce qui ne va pas ?',
    facile: 'Qu’est-ce qui ne va pas ?',
    en: 'What is wrong?',
  },
  reportHint: {
    fr: 'Les responsables de ce service le lisent. La personne ne saura pas qui vous êtes.',
    facile: 'Les responsables du service le lisent.',
    en: 'Those in charge of this service read it. The person will not know who you are.',
  },
  'reason-person': {
    fr: 'On parle de moi ou on me voit',
    facile: 'On parle de moi',
    en: 'It speaks of me or shows me',
  },
  'reason-false': { fr: 'Ce n’est pas vrai', facile: 'Ce n’est pas vrai', en: 'It is not true' },
  'reason-hostile': {
    fr: 'C’est blessant ou dangereux',
    facile: 'C’est blessant',
    en: 'It is hurtful or dangerous',
  },
  'reason-other': { fr: 'Autre chose', facile: 'Autre chose', en: 'Something else' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  reportWords: { fr: 'En quelques mots', facile: 'En quelques mots', en: 'In a few words' },
  reportSend: { fr: 'Je signale', facile: 'Je signale', en: 'Report' },
  reported: {
    fr: 'C’est signalé. Merci.',
    facile: 'C’est signalé.\nMerci.',
    en: 'Reported. Thank you.',
  },
  cardOpen: {
    fr: 'Voir ce que cette personne sait faire',
    facile: 'Voir ce que cette personne sait faire',
    en: 'See what this person knows how to do',
  },
  cardCount: {
    fr: '{count} {count|élément|éléments}',
    facile: '{count} {count|chose|choses}',
    en: '{count} {count|item|items}',
  },
  nothingNow: {
    fr: 'Rien n’est montré pour l’instant.',
    facile: 'Rien pour le moment.',
    en: 'Nothing is shown at the moment.',
  },
})
