import { words } from '../../platform/words.ts'

/** Whoever is asked: three screens, without an account. */
export const answerWords = words('recommendationAnswers', {
  askTitle: {
    fr: '{name} vous demande un mot',
    facile: '{name} vous demande un mot',
    en: '{name} asks you for a word',
  },
  askHint: {
    fr: 'Dites ce que vous avez vu. C’est trois minutes, sans compte. Vous pouvez dire non.',
    facile: 'Dites ce que vous avez vu.\nCela prend trois minutes.\nVous pouvez dire non.',
    en: 'Say what you saw. It takes three minutes, without an account. You may say no.',
  },
  step1: { fr: 'La demande', facile: 'La demande', en: 'The ask' },
  step2: { fr: 'Ce que vous avez vu', facile: 'Ce que vous avez vu', en: 'What you saw' },
  step3: { fr: 'Votre signature', facile: 'Votre signature', en: 'Your signature' },
  lived: { fr: 'De quoi il s’agit', facile: 'De quoi il s’agit', en: 'What it is about' },
  criteria: { fr: 'Ce qui est reconnu', facile: 'Ce qui est reconnu', en: 'What is recognised' },
  skillsOf: {
    fr: 'Ce que {name} dit savoir faire',
    facile: 'Ce que {name} sait faire',
    en: 'What {name} says they can do',
  },
  dataTitle: { fr: 'Vos données', facile: 'Vos données', en: 'Your data' },
  data1: {
    fr: '{name} a choisi de vous demander, et a donné votre adresse si vous avez reçu une lettre.',
    facile: '{name} a choisi de vous demander.',
    en: '{name} chose to ask you, and gave your address if you received a letter.',
  },
  data2: {
    fr: 'Votre réponse sert à une chose : montrer ce que {name} sait faire.',
    facile: 'Votre réponse aide {name}.',
    en: 'Your answer serves one thing: showing what {name} can do.',
  },
  data3: {
    fr: 'Avec votre accord, {name} peut montrer votre nom, votre rôle et votre mot.',
    facile: '{name} peut montrer votre nom et votre mot.',
    en: 'With your agreement, {name} may show your name, your role and your word.',
  },
  data4: {
    fr: 'Votre adresse n’est jamais montrée. Elle est effacée après 24 mois.',
    facile: 'Votre adresse n’est pas montrée.\nElle est effacée après 24 mois.',
    en: 'Your address is never shown. It is erased after 24 months.',
  },
  data5: {
    fr: 'Vous pouvez lire, changer ou retirer votre mot. Pour toute question : {email}.',
    facile: 'Vous pouvez reprendre votre mot.\nÉcrivez à {email}',
    en: 'You may read, change or take back your word. For any question: {email}.',
  },
  answer: { fr: 'Je réponds', facile: 'Je réponds', en: 'I answer' },
  cannot: {
    fr: 'Ce n’est pas possible pour moi',
    facile: 'Je ne peux pas',
    en: 'It is not possible for me',
  },
  report: { fr: 'Signaler', facile: 'Signaler', en: 'Report' },

  seenTitle: {
    fr: 'Qu’avez-vous vu {name} faire ?',
    facile: 'Qu’avez-vous vu ?',
    en: 'What did you see {name} do?',
  },
  seenHint: {
    fr: 'Choisissez la phrase que {name} pourrait dire, selon vous. Plus haut ou plus bas que son choix, c’est utile aussi.',
    facile: 'Choisissez la phrase qui va pour {name}.\nVous pouvez choisir plus ou moins.',
    en: 'Choose the sentence that {name} could say, in your view. Higher or lower than their own choice is useful too.',
  },
  saysSelf: {
    fr: '{level} (c’est ce que dit {name})',
    facile: '{level} : choix de {name}',
    en: '{level} (this is what {name} says)',
  },
  unseen: { fr: 'Je ne l’ai pas vu', facile: 'Je ne l’ai pas vu', en: 'I did not see it' },
  unseenText: {
    fr: 'Ou je ne sais pas dire.',
    facile: 'Ou je ne sais pas.',
    en: 'Or I cannot tell.',
  },
  comment: {
    fr: 'Racontez en deux ou trois phrases',
    facile: 'Racontez en deux phrases',
    en: 'Tell it in two or three sentences',
  },
  commentHint: {
    fr: 'Où était-ce ? Combien de temps ? Qu’avez-vous vu de vos yeux ? Vous pouvez dicter : touchez le micro du clavier.',
    facile:
      'C’était où ?\nCombien de temps ?\nQu’avez-vous vu ?\nVous pouvez dicter.\nTouchez le micro du clavier.',
    en: 'Where was it? How long? What did you see yourself? You may dictate: touch the microphone of the keyboard.',
  },
  dictate: { fr: 'Je dicte', facile: 'Je dicte', en: 'Dictate' },
  dictateStop: { fr: 'J’ai fini de dicter', facile: 'J’ai fini', en: 'I have finished' },
  dictating: {
    fr: 'Parlez. Vos mots s’écrivent ; votre voix reste dans votre appareil.',
    facile: 'Parlez.\nVos mots s’écrivent.',
    en: 'Speak. Your words are written down; your voice stays in your device.',
  },
  dictateRefused: {
    fr: 'Le micro ne marche pas ici. Vous pouvez écrire.',
    facile: 'Le micro ne marche pas.\nVous pouvez écrire.',
    en: 'The microphone does not work here. You can write.',
  },
  aloud: {
    fr: 'Je préfère le dire avec ma voix',
    facile: 'Je préfère parler',
    en: 'I would rather say it aloud',
  },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  answerAll: {
    fr: 'Choisissez une réponse pour chaque savoir-faire, même « Je ne l’ai pas vu ».',
    facile: 'Choisissez une réponse partout.',
    en: 'Choose one answer for each skill, even “I did not see it”.',
  },

  codeTitle: {
    fr: 'Relisez, puis signez',
    facile: 'Relisez, puis signez',
    en: 'Read again, then sign',
  },
  codeHint: {
    fr: 'Rien n’est montré avant l’accord de {name}.',
    facile: '{name} choisit de le montrer ou non.',
    en: 'Nothing is shown before {name} agrees.',
  },
  yourWord: { fr: 'Votre mot', facile: 'Votre mot', en: 'Your word' },
  yourVoice: { fr: 'Votre voix', facile: 'Votre voix', en: 'Your voice' },
  code: { fr: 'Le code reçu par e-mail', facile: 'Le code reçu', en: 'The code you received' },
  codeFieldHint: {
    fr: 'Six chiffres, partis à {mail}. Regardez aussi les indésirables.',
    facile: 'Six chiffres.\nIls sont partis à {mail}.',
    en: 'Six digits, sent to {mail}. Look in the spam folder too.',
  },
  sign: { fr: 'Je signe', facile: 'Je signe', en: 'I sign' },
  changeAnswer: { fr: 'Changer ma réponse', facile: 'Changer ma réponse', en: 'Change my answer' },
  otherCode: {
    fr: 'Changer qui signe, ou un autre code',
    facile: 'Un autre code',
    en: 'Change who signs, or another code',
  },

  thanksTitle: { fr: 'Merci !', facile: 'Merci !', en: 'Thank you!' },
  thanksHint: {
    fr: '{name} va lire votre mot.',
    facile: '{name} va lire votre mot.',
    en: '{name} will read your word.',
  },
  thanksText: {
    fr: 'Une copie part à votre adresse, avec le moyen de retirer votre mot.',
    facile: 'Vous recevez une copie.\nElle dit comment reprendre votre mot.',
    en: 'A copy goes to your address, with the way to take your word back.',
  },
  thanksPlace: {
    fr: 'Gardez l’adresse de cette page : elle permet de retirer votre mot.',
    facile: 'Gardez l’adresse de cette page.\nElle sert à reprendre votre mot.',
    en: 'Keep the address of this page: it lets you take your word back.',
  },
  withdraw: { fr: 'Retirer mon mot', facile: 'Reprendre mon mot', en: 'Take my word back' },
  withdrawTitle: {
    fr: 'Retirer votre mot pour {name} ?',
    facile: 'Reprendre votre mot pour {name} ?',
    en: 'Take back your word for {name}?',
  },
  withdrawHint: {
    fr: 'Il disparaît partout, tout de suite. Ce que vous avez écrit est effacé.',
    facile: 'Il n’est plus montré.\nIl est effacé.',
    en: 'It disappears everywhere, at once. What you wrote is erased.',
  },
  withdrawn: {
    fr: 'Votre mot est retiré. Il est effacé.',
    facile: 'Votre mot est effacé.',
    en: 'Your word is withdrawn. It is erased.',
  },

  refuseTitle: {
    fr: 'Vous préférez ne pas répondre ?',
    facile: 'Vous ne voulez pas répondre ?',
    en: 'You would rather not answer?',
  },
  refuseHint: {
    fr: 'Pas besoin de dire pourquoi. {name} pourra demander à quelqu’un d’autre.',
    facile: 'Ne dites pas pourquoi.\n{name} demande à une autre personne.',
    en: 'No need to say why. {name} can ask somebody else.',
  },
  refuse: { fr: 'Je ne réponds pas', facile: 'Je ne réponds pas', en: 'I do not answer' },
  refused: {
    fr: 'C’est noté. Vous ne recevrez plus de lettre pour cette demande.',
    facile: 'C’est noté.\nVous ne recevez plus de lettre.',
    en: 'Noted. You will get no more letters for this ask.',
  },
  reportTitle: {
    fr: 'Qu’est-ce qui ne va pas ?',
    facile: 'Quel est le problème ?',
    en: 'What is wrong?',
  },
  reportHint: {
    fr: 'Nous lisons chaque signalement. Nous n’écrirons plus à votre adresse.',
    facile: 'Nous lisons votre message.\nNous n’écrivons plus à votre adresse.',
    en: 'We read each report. We will not write to your address again.',
  },
  'reason-unknown': {
    fr: 'Je ne connais pas cette personne',
    facile: 'Je ne connais pas cette personne',
    en: 'I do not know this person',
  },
  'reason-hostile': {
    fr: 'Le message blesse, ou demande autre chose',
    facile: 'Le message fait mal',
    en: 'The message hurts, or wants something else',
  },
  'reason-other': { fr: 'Autre chose', facile: 'Autre chose', en: 'Something else' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  reportWords: {
    fr: 'Quelques mots, si vous voulez',
    facile: 'Quelques mots, si vous voulez',
    en: 'A few words, if you like',
  },
  reportSend: { fr: 'Je signale', facile: 'Je signale', en: 'Report' },
  reported: {
    fr: 'Merci. Nous allons regarder. Vous ne recevrez plus de lettre.',
    facile: 'Merci.\nNous allons regarder.',
    en: 'Thank you. We will look into it. You will get no more letters.',
  },

  linkClosed: {
    fr: 'Cette adresse n’ouvre rien. Recopiez-la en entier, ou demandez-en une autre à la personne.',
    facile: 'Cette adresse n’ouvre rien.\nDemandez-en une autre à la personne.',
    en: 'This address opens nothing. Copy the whole of it, or ask the person for another one.',
  },
  linkAnswered: {
    fr: 'La réponse est déjà partie, merci. Ce n’était pas vous ? Dites-le à {name}.',
    facile: 'La réponse est déjà partie.\nCe n’était pas vous ?\nDites-le à {name}.',
    en: 'The answer has already left, thank you. It was not you? Tell {name}.',
  },
  linkDeclined: {
    fr: 'Vous avez dit que vous ne répondiez pas. Si vous changez d’avis, {name} peut vous écrire à nouveau.',
    facile: 'Vous avez dit non.\nVous changez d’avis ?\nDites-le à {name}.',
    en: 'You said that you do not answer. If you change your mind, {name} can write to you again.',
  },
  linkStopped: {
    fr: '{name} a arrêté cette demande. Vous n’avez rien à faire.',
    facile: '{name} ne demande plus rien.\nC’est fini.',
    en: '{name} stopped this ask. You have nothing to do.',
  },
  linkOver: {
    fr: 'Le temps pour répondre est passé. Pour répondre encore, demandez une autre lettre à {name}.',
    facile: 'Le temps est passé.\nDemandez une autre lettre à {name}.',
    en: 'The time to answer has passed. To answer still, ask {name} for another letter.',
  },
  codeScreenOver: {
    fr: 'Ce code a servi son quart d’heure. {name} peut vous en montrer un autre.',
    facile: 'Ce code ne sert plus.\nDemandez un autre code à {name}.',
    en: 'This code has served its quarter of an hour. {name} can show you another one.',
  },
  notYourOwn: {
    fr: 'On ne signe pas pour soi. Demandez à une personne qui vous a vu faire.',
    facile: 'On ne signe pas pour soi.\nDemandez à une autre personne.',
    en: 'Nobody signs for themselves. Ask somebody who saw you.',
  },
  otherPhone: {
    fr: 'Quelqu’un répond déjà sur un autre téléphone. Demandez un nouveau code.',
    facile: 'Une autre personne répond déjà.\nDemandez un nouveau code.',
    en: 'Somebody is answering on another phone already. Ask for a new code.',
  },
  badNumber: {
    fr: 'Ce numéro ne va pas. Vérifiez les 14 chiffres, ou laissez vide.',
    facile: 'Ce numéro ne va pas.\nIl a 14 chiffres.',
    en: 'This number does not fit. Check the 14 digits, or leave it empty.',
  },
  tooManyCodes: {
    fr: 'Trop de codes sont partis. Attendez une heure, puis recommencez.',
    facile: 'Trop de codes sont partis.\nAttendez une heure.',
    en: 'Too many codes were sent. Wait an hour, then try again.',
  },
  wrongCode: {
    fr: 'Ce n’est pas ce code. Il reste {left} {left|essai|essais}.',
    facile: 'Ce n’est pas ce code.\nIl reste {left} {left|essai|essais}.',
    en: 'This is not the code. {left} {left|try|tries} left.',
  },
  codeOver: {
    fr: 'Ce code ne sert plus. Demandez-en un autre, juste en dessous.',
    facile: 'Ce code ne sert plus.\nDemandez un autre code.',
    en: 'This code serves no more. Ask for another one, just below.',
  },
  goBack: {
    fr: 'Répondez d’abord aux questions d’avant.',
    facile: 'Répondez d’abord aux questions d’avant.',
    en: 'First answer the questions before.',
  },
})
