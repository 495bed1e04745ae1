import { words } from '../../platform/words.ts'

/** For whoever was given the link of an ask. */
export const askAnswerWords = words('askToShowAnswers', {
  title: {
    fr: 'On vous demande : que savez-vous faire ?',
    facile: 'Que savez-vous faire ?',
    en: 'You are asked: what do you know how to do?',
  },
  forWhat: { fr: 'Pour : {purpose}', facile: 'Pour : {purpose}', en: 'For: {purpose}' },
  who: { fr: 'Qui demande', facile: 'Qui demande', en: 'Who asks' },
  'known-mail': {
    fr: 'Son adresse e-mail est vérifiée. Nous ne savons pas où cette personne travaille.',
    facile: 'Son e-mail est vérifié.\nNous ne savons pas où elle travaille.',
    en: 'Their e-mail address is checked. We do not know where they work.',
  },
  'known-domain': {
    fr: 'Son adresse e-mail de travail est vérifiée : {domain}.',
    facile: 'Son e-mail de travail est vérifié : {domain}.',
    en: 'Their work e-mail address is checked: {domain}.',
  },
  'known-organisation': {
    fr: 'Structure vérifiée : {organisation}.',
    facile: 'Structure vérifiée : {organisation}.',
    en: 'Verified organisation: {organisation}.',
  },
  contact: {
    fr: 'Pour joindre : {contact}',
    facile: 'Pour joindre : {contact}',
    en: 'To reach them: {contact}',
  },
  sees: {
    fr: 'Ce que cette personne voit',
    facile: 'Ce que cette personne voit',
    en: 'What they see',
  },
  seesText: {
    fr: 'Pour le moment, rien. Elle ne sait pas que vous avez ouvert ce lien. Si vous répondez, elle voit seulement ce que vous choisissez, jusqu’au jour que vous dites.',
    facile:
      'Pour le moment, rien.\nSi vous répondez, elle voit ce que vous choisissez.\nVous dites jusqu’à quand.',
    en: 'For now, nothing. They do not know that you opened this link. If you answer, they see only what you choose, until the day you say.',
  },
  answer: {
    fr: 'Je choisis ce que je montre',
    facile: 'Je choisis ce que je montre',
    en: 'Choose what I show',
  },
  refuse: {
    fr: 'Vous ne voulez pas répondre ? Fermez cette page : personne ne le saura.',
    facile: 'Vous ne voulez pas répondre ?\nFermez cette page.\nPersonne ne le saura.',
    en: 'You do not want to answer? Close this page: nobody will know.',
  },
  refuseWay: { fr: 'Je ne réponds pas', facile: 'Je ne réponds pas', en: 'I do not answer' },
  come: {
    fr: 'Pour répondre, il faut un espace à vous. Pas besoin d’e-mail ni de nom. Cette demande vous attend.',
    facile: 'Pour répondre, il faut un espace à vous.\nLa demande vous attend.',
    en: 'To answer, you need a space of your own. No e-mail, no name. This ask waits for you.',
  },
  start: { fr: 'Je commence', facile: 'Je commence', en: 'Start' },
  comeBack: { fr: 'J’ai déjà un code', facile: 'J’ai un code', en: 'I have a code already' },
  forPerson: {
    fr: 'C’est à la personne de répondre, depuis son espace. Donnez-lui ce lien.',
    facile: 'La personne répond elle-même.\nDonnez-lui ce lien.',
    en: 'It is for the person to answer, from their own space. Give them this link.',
  },
  reportWay: {
    fr: 'Signaler cette demande',
    facile: 'Signaler cette demande',
    en: 'Report this ask',
  },
  reportTitle: {
    fr: 'Qu’est-ce qui ne va pas dans cette demande ?',
    facile: 'Qu’est-ce qui ne va pas ?',
    en: 'What is wrong with this ask?',
  },
  reportHint: {
    fr: 'Les responsables de ce service le lisent. Qui demande ne saura pas que c’est vous.',
    facile: 'Les responsables du service le lisent.',
    en: 'Those in charge of this service read it. Who asks will not know that it is you.',
  },
  'reason-person': { fr: 'On parle de moi', facile: 'On parle de moi', en: 'It speaks of me' },
  'reason-false': {
    fr: 'Ce n’est pas vrai, ou c’est un piège',
    facile: 'Ce n’est pas vrai',
    en: 'It is not true, or it is a trap',
  },
  'reason-hostile': {
    fr: 'C’est blessant ou dangereux',
    facile: 'C’est blessant',
    en: 'It is hurtful or dangerous',
  },
  'reason-other': { fr: 'Autre chose', facile: 'Autre chose', en: 'Something else' },
  reportWords: { fr: 'En quelques mots', facile: 'En quelques mots', en: 'In a few words' },
  reportSend: { fr: 'Je signale', facile: 'Je signale', en: 'Report' },
  reported: {
    fr: 'C’est signalé. Merci.',
    facile: 'C’est signalé.\nMerci.',
    en: 'Reported. Thank you.',
  },

  chooseTitle: {
    fr: 'Qu’est-ce que vous montrez ?',
    facile: 'Qu’est-ce que vous montrez ?',
    en: 'What do you show?',
  },
  chooseHint: {
    fr: 'Pour « {purpose} ». Rien ne part encore.',
    facile: 'Pour « {purpose} ».\nRien ne part encore.',
    en: 'For “{purpose}”. Nothing leaves yet.',
  },
  newOne: {
    fr: 'Je choisis maintenant',
    facile: 'Je choisis maintenant',
    en: 'I choose now',
  },
  newOneHint: {
    fr: '{count} {count|chose va|choses vont} avec cette demande. Elles sont déjà cochées.',
    facile: '{count} {count|chose va|choses vont} bien.\nElles sont déjà cochées.',
    en: '{count} {count|thing goes|things go} with this ask, ticked already.',
  },
  newOneBare: {
    fr: 'Parmi tout ce que vous pouvez montrer.',
    facile: 'Dans tout ce que vous pouvez montrer.',
    en: 'Among everything you may show.',
  },
  pieces: {
    fr: '{count} {count|chose|choses}',
    facile: '{count} {count|chose|choses}',
    en: '{count} {count|thing|things}',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  nothingTitle: {
    fr: 'Vous n’avez encore rien à montrer',
    facile: 'Vous n’avez encore rien à montrer',
    en: 'You have nothing to show yet',
  },
  nothingText: {
    fr: 'Racontez une chose que vous avez vécue. Puis rouvrez ce lien : il est ouvert jusqu’au {day}.',
    facile: 'Racontez une chose vécue.\nPuis ouvrez ce lien.\nIl est ouvert jusqu’au {day}.',
    en: 'Tell one thing you lived. Then open this link again: it is open until {day}.',
  },
  tell: { fr: 'Je raconte', facile: 'Je raconte', en: 'Tell' },

  showTitle: {
    fr: 'Montrer à {who} ?',
    facile: 'Montrer à {who} ?',
    en: 'Show it to {who}?',
  },
  showHint: {
    fr: 'Un lien part à son adresse. Vous pouvez l’arrêter à tout moment.',
    facile: 'Un lien part.\nVous l’arrêtez quand vous voulez.',
    en: 'A link leaves for their address. You may stop it at any time.',
  },
  willSee: { fr: 'Ce que {who} verra', facile: 'Ce que {who} verra', en: 'What {who} will see' },
  seeHere: {
    fr: 'Voir ce qui sert pour ce métier',
    facile: 'Regarder pour ce métier',
    en: 'See what serves for this occupation',
  },
  name: {
    fr: 'Votre nom sur la page',
    facile: 'Votre nom sur la page',
    en: 'Your name on the page',
  },
  nameHint: {
    fr: 'Un prénom suffit. Vide : aucun nom.',
    facile: 'Un prénom suffit.\nVide : pas de nom.',
    en: 'A first name is enough. Empty: no name.',
  },
  reach: { fr: 'Comment vous joindre', facile: 'Comment vous joindre', en: 'How to reach you' },
  reachHint: {
    fr: 'Facultatif. Un e-mail, un téléphone, ou le nom de la personne qui vous accompagne.',
    facile: 'Pas obligatoire.\nUn e-mail ou un téléphone.',
    en: 'Optional. An e-mail, a phone number, or the name of the person who supports you.',
  },
  show: { fr: 'Je montre', facile: 'Je montre', en: 'Show it' },
  shown: {
    fr: 'C’est parti. Le lien est ici : vous pouvez l’arrêter.',
    facile: 'C’est parti.\nVous pouvez arrêter le lien ici.',
    en: 'It is on its way. The link is here: you may stop it.',
  },
  notYet: { fr: 'Avant de montrer', facile: 'Avant de montrer', en: 'Before showing' },
  age: {
    fr: 'Avant de montrer à d’autres, dites votre âge.',
    facile: 'Avant, dites votre âge.',
    en: 'Before showing to others, say your age.',
  },
  sayAge: { fr: 'Je dis mon âge', facile: 'Je dis mon âge', en: 'Say my age' },
  notAtThisAge: {
    fr: 'À votre âge, demandez à la personne qui vous accompagne : vous répondrez ensemble.',
    facile: 'Demandez à la personne qui vous aide.\nVous répondez ensemble.',
    en: 'At your age, ask whoever accompanies you: you will answer together.',
  },
})
