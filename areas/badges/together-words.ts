import { words } from '../../platform/words.ts'

const same = (text: string, en: string) => ({ fr: text, facile: text, en })

/** Writing a badge at several: who sits there, letters, two wordings, agreeing, saying a word. */
export const togetherWords = words('badgeTogether', {
  title: same('Qui écrit ce badge ?', 'Who writes this badge?'),
  hint: {
    fr: 'Chacun écrit depuis son téléphone ou son ordinateur. Chaque mot porte le nom de qui l’a écrit.',
    facile: 'Chacun écrit sur son appareil.\nOn voit qui a écrit quoi.',
    en: 'Everyone writes from their own phone or computer. Each word bears the name of who wrote it.',
  },
  somebody: same('Quelqu’un', 'Somebody'),
  person: same('personne concernée', 'person concerned'),
  professional: same('accompagne', 'accompanies'),
  partner: same('partenaire', 'partner'),
  invited: same('Invitation envoyée', 'Invitation sent'),
  gone: same('N’écrit plus', 'No longer writes'),
  bringIn: same('Faire venir {name}', 'Bring in {name}'),
  bringInTitle: same('Votre conseillère, votre conseiller', 'Who accompanies you'),
  broughtIn: same('{name} peut maintenant écrire avec vous.', '{name} may now write with you.'),
  noneToBring: {
    fr: 'Pour écrire avec la personne qui vous accompagne, partagez d’abord quelque chose avec elle.',
    facile: 'Partagez d’abord quelque chose avec la personne qui vous aide.',
    en: 'To write with whoever accompanies you, first share something with them.',
  },
  toShare: same('Qui voit quoi', 'Who sees what'),
  invite: same('Inviter un employeur ou un partenaire', 'Invite an employer or a partner'),
  inviteHint: {
    fr: 'Il reçoit un lien par e-mail, valable 30 jours. Il n’a pas besoin de compte.',
    facile: 'Il reçoit un e-mail.\nIl n’a pas besoin de compte.',
    en: 'They get a link by e-mail, good for 30 days. They need no account.',
  },
  email: same('Son adresse e-mail', 'Their e-mail address'),
  about: same('Qui est-ce ?', 'Who is it?'),
  aboutHint: same(
    'Par exemple : cheffe de rayon, Le Four',
    'For instance: head of section, Le Four',
  ),
  send: same('J’envoie', 'Send'),
  sent: same('L’invitation est partie.', 'The invitation is sent.'),
  takeAway: same('Retirer sa place', 'Take their place away'),
  takenAway: {
    fr: 'Sa place est retirée. Ce qui est écrit reste.',
    facile: 'Sa place est retirée.\nCe qui est écrit reste.',
    en: 'Taken away. What is written stays.',
  },
  givenBack: same('Sa place est rendue.', 'Their place is given back.'),
  mailWrong: same('Cette adresse ne semble pas juste.', 'This address does not seem right.'),
  letterClosed: {
    fr: 'Cette adresse n’ouvre rien. Recopiez-la en entier, ou demandez-en une autre à qui vous a écrit.',
    facile: 'Cette adresse n’ouvre rien.\nDemandez-en une autre.',
    en: 'This address opens nothing. Copy the whole of it, or ask whoever wrote to you.',
  },
  placeGone: {
    fr: 'Votre place à ce badge est fermée, vos mots y restent. Une question ? Écrivez à qui vous a invité.',
    facile: 'Votre place est fermée.\nVos mots restent.\nDemandez à qui vous a écrit.',
    en: 'Your place at this badge is closed, your words stay there. A question? Write to whoever invited you.',
  },
  letterOver: {
    fr: 'Le temps de cette invitation est passé. Demandez-en une autre à qui vous a invité.',
    facile: 'Le temps est passé.\nDemandez une autre lettre.',
    en: 'The time of this invitation has passed. Ask whoever invited you for another one.',
  },
  tooManySeats: same('{max} personnes au plus.', '{max} people at most.'),
  noSuchSeat: same('Cette personne n’est pas là.', 'This person is not here.'),
  sayWhoFirst: same('Dites d’abord qui vous êtes.', 'First say who you are.'),
  letterSubject: same(
    '{from} vous invite à écrire un badge',
    '{from} invites you to write a badge',
  ),
  letterText: {
    fr: 'Bonjour,\n\n{from} écrit un badge, « {badge} », qui dit ce que quelqu’un sait faire.\nVous connaissez ce travail : dites ce que vous regardez, vous.\n\n{link}\n\nPas besoin de compte. Cinq minutes suffisent. Le lien est valable 30 jours.\n\nSillage',
    facile:
      'Bonjour,\n\n{from} écrit un badge : « {badge} ».\nVous pouvez aider à l’écrire.\n\n{link}\n\nSillage',
    en: 'Hello,\n\n{from} is writing a badge, “{badge}”, that says what somebody knows how to do.\nYou know this work: say what you look at.\n\n{link}\n\nNo account needed. Five minutes are enough. The link is good for 30 days.\n\nSillage',
  },
  welcome: same('Vous êtes invité à écrire un badge', 'You are invited to write a badge'),
  welcomeHint: {
    fr: '« {badge} » dit ce que quelqu’un sait faire. Vous connaissez ce travail : vos mots comptent.',
    facile: '« {badge} » dit ce que l’on sait faire.\nVos mots comptent.',
    en: '“{badge}” says what somebody knows how to do. You know this work: your words count.',
  },
  welcomeNotice: {
    fr: 'Votre nom se voit seulement de ceux qui écrivent ce badge. Il n’est pas publié.',
    facile: 'Seuls ceux qui écrivent voient votre nom.',
    en: 'Your name is seen only by those who write this badge. It is not published.',
  },
  yourName: same('Votre nom', 'Your name'),
  yourRole: same('Ce que vous faites, et où', 'What you do, and where'),
  comeIn: same('J’écris avec vous', 'I write with you'),

  thereWrites: same('{name} écrit : {what}', '{name} is writing: {what}'),
  thereReads: same('{name} regarde aussi', '{name} is looking too'),
  lastBy: same('{name}, {when}', '{name}, {when}'),
  twoTitle: same('Deux textes pour la même chose', 'Two wordings for the same thing'),
  twoHint: {
    fr: 'Vous avez écrit en même temps. Rien n’est perdu : les autres textes restent dans l’histoire.',
    facile: 'Vous avez écrit en même temps.\nRien n’est perdu.',
    en: 'You wrote at the same time. Nothing is lost: the other wordings stay in the history.',
  },
  twoWait: {
    fr: '« {what} » a plusieurs textes. Choisissez celui qui reste.',
    facile: '« {what} » a plusieurs textes.\nChoisissez.',
    en: '“{what}” has several wordings. Choose the one that stays.',
  },
  choose: same('Choisir', 'Choose'),
  chooseOne: same('Je choisis ce texte', 'I choose this one'),
  writtenBy: same('Écrit par {name}', 'Written by {name}'),
  hasChosen: {
    fr: 'C’est choisi. Les autres textes restent dans l’histoire.',
    facile: 'C’est choisi.\nLes autres textes restent dans l’histoire.',
    en: 'Chosen. The others stay in the history.',
  },
  justChanged: same('{name} vient de changer ce texte :', '{name} has just changed this:'),
  yoursStays: {
    fr: 'Ce que vous écrivez sera gardé à côté.',
    facile: 'Vos mots seront gardés à côté.',
    en: 'What you write will be kept beside it.',
  },

  agree: same('Je suis d’accord', 'I agree'),
  agreeTitle: same('Êtes-vous d’accord avec ce texte ?', 'Do you agree with these words?'),
  agreeHint: {
    fr: 'Votre accord porte sur ces mots-là. S’ils changent, on vous redemandera.',
    facile: 'Vous êtes d’accord avec ces mots.\nS’ils changent, on redemande.',
    en: 'You agree with these very words. If they change, you will be asked again.',
  },
  hasAgreed: same('Votre accord est noté.', 'Your agreement is noted.'),
  agreed: same('d’accord', 'agrees'),
  agreedBefore: same('d’accord avec un texte d’avant', 'agreed with a former wording'),
  notYet: same('n’a pas encore dit', 'has not said yet'),
  comments: same('Ce que vous en dites', 'What you say about it'),
  comment: same('Un mot pour les autres', 'A word for the others'),
  say: same('Je le dis', 'Say it'),
  said: same('C’est dit.', 'It is said.'),
  sayFirst: same('Écrivez d’abord quelque chose.', 'Write something first.'),
  noComment: same('Personne n’a encore rien dit.', 'Nobody has said anything yet.'),
})
