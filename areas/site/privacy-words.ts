import { words } from '../../platform/words.ts'

export const privacyWords = words('privacy', {
  title: {
    fr: 'Vos données sont à vous',
    facile: 'Vos données sont à vous',
    en: 'Your data are yours',
  },
  intro: {
    fr: 'Par défaut, vous seul voyez ce que vous écrivez. Rien ne part vers un autre site.',
    facile: 'Vous seul voyez vos réponses.\nRien ne part ailleurs.',
    en: 'By default, only you see what you write. Nothing goes to another site.',
  },
  what: { fr: 'Ce que nous gardons', facile: 'Ce que nous gardons', en: 'What we keep' },
  whatText: {
    fr: 'Vos expériences, ce que vous savez faire, vos goûts et vos avis sur les métiers. Un prénom seulement si vous l’avez donné.',
    facile: 'Nous gardons vos réponses.\nNous gardons votre prénom si vous le donnez.',
    en: 'Your experiences, what you know how to do, your tastes and your opinions on occupations. A first name only if you gave one.',
  },
  whatNot: {
    fr: 'Pour votre espace : pas d’e-mail, pas de date de naissance, pas d’adresse. Rien sur la santé ou le handicap.',
    facile: 'Nous ne demandons pas votre e-mail.\nNous ne demandons rien sur votre santé.',
    en: 'For your space: no e-mail, no date of birth, no address. Nothing about health or disability.',
  },
  whatMessages: {
    fr: 'Si vous nous écrivez : votre message, et votre e-mail si vous le donnez. Des professionnels, leur nom et leur e-mail de travail.',
    facile:
      'Vous nous écrivez ?\nNous gardons votre message.\nNous gardons votre e-mail si vous le donnez.',
    en: 'If you write to us: your message, and your e-mail if you give it. Of professionals, their name and work e-mail.',
  },
  whatLogs: {
    fr: 'Nos journaux techniques notent l’heure, le genre de page et le temps de réponse. Ni nom, ni adresse, ni réponse.',
    facile:
      'Le site note l’heure de chaque visite.\nIl ne note pas votre nom.\nIl ne note pas vos réponses.',
    en: 'Our technical logs note the time, the kind of page and the response time. No name, no address, no answer.',
  },
  why: { fr: 'Pour quelle finalité', facile: 'Pour quoi faire', en: 'For what purpose' },
  whyText: {
    fr: 'Vous aider à voir ce que vous savez faire et à trouver des métiers. Rien d’autre. Personne n’est classé.',
    facile: 'Pour vous aider.\nPour rien d’autre.',
    en: 'To help you see what you know how to do and find occupations. Nothing else. Nobody is ranked.',
  },
  howLong: { fr: 'Durée de conservation', facile: 'Combien de temps', en: 'How long' },
  howLongText: {
    fr: 'Tant que vous venez dans votre espace. Après 24 mois sans visite, il est effacé : nous prévenons trois fois avant. Une expérience supprimée disparaît après 24 heures.',
    facile:
      'Tant que vous venez ici.\nAprès 2 ans sans visite, tout est effacé.\nNous vous prévenons avant.',
    en: 'As long as you come to your space. After 24 months without a visit, it is erased: we warn three times before. A deleted experience disappears after 24 hours.',
  },
  howLongErase: {
    fr: 'Vous demandez à tout effacer ? C’est fait tout de suite, ou après 7 jours pour vous laisser changer d’avis.',
    facile: 'Vous pouvez tout effacer.\nTout de suite.\nOu dans 7 jours.',
    en: 'Do you ask to erase everything? It is done at once, or after 7 days so that you may change your mind.',
  },
  howLongMessages: {
    fr: 'Un message écrit à la page Contact quitte ce site dès son envoi, et au plus tard après 30 jours.',
    facile:
      'Vous avez écrit sur la page Contact ?\nVotre message est effacé après 30 jours au plus.',
    en: 'A message written on the Contact page leaves this site once sent, and after 30 days at most.',
  },
  cookies: { fr: 'Les cookies', facile: 'Les cookies', en: 'Cookies' },
  cookiesText: {
    fr: 'Tous à nous : votre session, votre affichage, un message d’une minute, un code de dix minutes. Sur un appareil à vous, un nombre au hasard le reconnaît. Sans réseau, vos réponses y attendent sept jours au plus, chiffrées. Rien ne vous suit ailleurs.',
    facile:
      'Le site retient qui vous êtes.\nIl retient comment vous lisez.\nSans réseau, vos réponses attendent sur votre téléphone.\nPersonne ne vous suit.',
    en: 'All ours: your session, your display, a message of one minute, a code of ten minutes. On a device of yours, a random number recognises it. Without network your answers wait there, encrypted, for seven days at most. Nothing follows you elsewhere.',
  },
  who: {
    fr: 'Qui travaille avec ces données',
    facile: 'Qui voit ces données',
    en: 'Who works with these data',
  },
  whoText: {
    fr: 'L’éditeur : {publisher}. L’hébergeur et sous-traitant : {host}. Personne d’autre.',
    facile: 'Éditeur : {publisher}.\nHébergeur : {host}.',
    en: 'Publisher: {publisher}. Host and processor: {host}. Nobody else.',
  },
  whoYou: {
    fr: 'Un professionnel lit seulement si vous l’avez voulu. La page « Qui voit quoi ? » montre qui, quoi, et chaque lecture.',
    facile: 'Un conseiller lit si vous le voulez.\nVous voyez qui a lu.',
    en: 'A professional reads only if you wanted it. The page “Who sees what?” shows who, what, and each reading.',
  },
  minors: { fr: 'Avant 18 ans', facile: 'Avant 18 ans', en: 'Under 18' },
  minorsText: {
    fr: 'Nous ne demandons pas de date de naissance. Avant 15 ans, rien n’est public sans l’accord signé d’un parent. Avant 18 ans, aucun visage n’est public.',
    facile:
      'Avant 15 ans, il faut la signature d’un parent.\nAvant 18 ans, on ne montre pas votre visage.',
    en: 'We do not ask for a date of birth. Under 15, nothing is public without a form signed by a parent. Under 18, no face is public.',
  },
  tables: {
    fr: 'Ce que nous gardons, table par table',
    facile: 'Tout ce que nous gardons',
    en: 'What we keep, table by table',
  },
  receipt: {
    fr: 'J’ai un reçu d’effacement',
    facile: 'J’ai un reçu d’effacement',
    en: 'I have an erasure receipt',
  },
  rightsReceipt: {
    fr: 'Un effacement laisse un reçu, sans votre nom. Un journal que personne ne peut changer note vos partages et vos copies, sans aucun mot de vous.',
    facile: 'Après l’effacement, vous avez un reçu.\nVotre nom n’est pas dessus.',
    en: 'An erasure leaves a receipt, without your name. A log that nobody can change notes your shares and copies, without any word of yours.',
  },
  rights: { fr: 'Vos droits', facile: 'Vos droits', en: 'Your rights' },
  rightsText: {
    fr: 'Vous pouvez lire, changer, copier ou effacer vos données. C’est à la page « Mes données » de Mon espace.',
    facile:
      'Vous pouvez lire vos données.\nVous pouvez les changer.\nAllez dans Mon espace pour garder une copie.\nOu pour tout effacer.',
    en: 'You may read, change, copy or erase your data. It is on the page “My data” of My space.',
  },
  rightsWrite: {
    fr: 'Pour toute autre demande, écrivez à {email} : réponse en un mois au plus. Vous pouvez aussi écrire à la CNIL, cnil.fr.',
    facile: 'Une autre demande ?\nÉcrivez à {email}.',
    en: 'For any other request, write to {email}: answer within a month. You may also write to the CNIL, cnil.fr.',
  },
  machine: {
    fr: 'Comment les idées sont calculées',
    facile: 'Comment les idées arrivent',
    en: 'How ideas are computed',
  },
  machineText: {
    fr: 'Par un calcul ouvert, le même pour tous, expliqué à la page Méthode. Il propose, vous décidez.',
    facile: 'Un calcul propose des idées.\nC’est vous qui décidez.',
    en: 'By an open computation, the same for all, explained on the Method page. It proposes, you decide.',
  },
})
