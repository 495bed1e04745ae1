import { words } from '../../platform/words.ts'

/** One answer a question: what is so, what is not, what could not be known. */
export const verdictWords = words('verdicts', {
  yes: {
    fr: 'Oui',
    facile: 'Oui',
    en: 'Yes',
  },
  no: {
    fr: 'Non',
    facile: 'Non',
    en: 'No',
  },
  unknown: {
    fr: 'Nous ne savons pas',
    facile: 'Nous ne savons pas',
    en: 'We do not know',
  },
  unasked: {
    fr: 'Pas demandé',
    facile: 'Pas demandé',
    en: 'Not asked',
  },
  form: {
    fr: 'Est-ce un badge bien fait ?',
    facile: 'Est-ce un badge bien fait ?',
    en: 'Is it a well-made badge?',
  },
  proof: {
    fr: 'La signature est-elle bonne ?',
    facile: 'La signature est-elle bonne ?',
    en: 'Is the signature good?',
  },
  dates: {
    fr: 'Les dates sont-elles bonnes ?',
    facile: 'Les dates sont-elles bonnes ?',
    en: 'Are the dates good?',
  },
  status: {
    fr: 'Compte-t-il toujours ?',
    facile: 'Est-ce qu’il compte toujours ?',
    en: 'Does it still count?',
  },
  issuer: {
    fr: 'Connaissons-nous qui le donne ?',
    facile: 'Est-ce que nous connaissons l’organisation ?',
    en: 'Do we know who gives it?',
  },
  subject: {
    fr: 'Est-ce le badge de cette personne ?',
    facile: 'Est-ce le badge de cette personne ?',
    en: 'Is it the badge of this person?',
  },
  authorship: {
    fr: 'L’auteur du badge est-il confirmé ?',
    facile: 'Est-ce qu’on est sûr de l’auteur ?',
    en: 'Is the author of the badge confirmed?',
  },
  formYes: {
    fr: 'Tout est à sa place dans le document.',
    facile: 'Tout est là.',
    en: 'Everything is in its place in the document.',
  },
  formNo: {
    fr: 'Il manque quelque chose, ou une partie est mal écrite.',
    facile: 'Il manque quelque chose.',
    en: 'Something is missing, or a part is badly written.',
  },
  formUnknown: {
    fr: 'Nous n’avons pas pu lire le document en entier.',
    facile: 'Nous n’avons pas tout lu.',
    en: 'We could not read the whole document.',
  },
  signed: {
    fr: 'Elle vient de {host}. Le badge n’a pas changé depuis.',
    facile: 'Elle vient de {host}.\nLe badge n’a pas changé.',
    en: 'It comes from {host}. The badge has not changed since.',
  },
  signedAlone: {
    fr: 'Elle vient d’une clé sans adresse. Le badge n’a pas changé depuis.',
    facile: 'On ne sait pas à qui est la clé.\nMais le badge n’a pas changé.',
    en: 'It comes from a key without an address. The badge has not changed since.',
  },
  hostedSame: {
    fr: 'Ce badge n’a pas de signature. Le même badge est publié chez {host}.',
    facile: 'Ce badge n’a pas de signature.\nLe même est publié chez {host}.',
    en: 'This badge has no signature. The same badge is published at {host}.',
  },
  notSigned: {
    fr: 'Il n’y en a pas. N’importe qui a pu écrire ce document.',
    facile: 'Il n’y en a pas.\nTout le monde a pu écrire ce document.',
    en: 'There is none. Anybody could have written this document.',
  },
  signatureWrong: {
    fr: 'Elle ne va pas avec le badge. Il a été changé, ou la signature est fausse.',
    facile: 'Elle ne va pas avec le badge.\nQuelqu’un a changé le badge ou la signature.',
    en: 'It does not fit the badge. Either the badge was changed or the signature is false.',
  },
  hostedDiffers: {
    fr: 'Le badge publié à son adresse n’est pas le même.',
    facile: 'L’organisation publie un autre badge.',
    en: 'The badge published at its address is another one.',
  },
  hostedGone: {
    fr: 'Ce badge n’a pas de signature, et il n’est plus publié à son adresse.',
    facile: 'Ce badge n’a pas de signature.\nL’organisation ne le publie plus.',
    en: 'This badge has no signature, and is no longer published at its address.',
  },
  notByIssuer: {
    fr: 'La clé n’est pas à l’organisation que le badge nomme.',
    facile: 'La clé n’est pas à cette organisation.',
    en: 'The key is not of the organisation that the badge names.',
  },
  proofNo: {
    fr: 'Elle ne suit pas les règles : elle ne prouve rien.',
    facile: 'Elle est mal faite.\nElle ne prouve rien.',
    en: 'It does not follow the rules: it proves nothing.',
  },
  issuerAway: {
    fr: 'L’organisation ne répond pas, ou elle a changé d’adresse. Nous n’avons pas sa clé.',
    facile: 'L’organisation ne répond pas.\nNous n’avons pas sa clé.',
    en: 'The organisation does not answer, or has moved. We do not have its key.',
  },
  keyInside: {
    fr: 'La clé voyage dans le badge. Elle ne dit pas à qui elle est.',
    facile: 'La clé est dans le badge.\nOn ne sait pas à qui elle est.',
    en: 'The key travels in the badge. It does not say whose it is.',
  },
  proofUnknown: {
    fr: 'Nous ne savons pas lire cette sorte de signature.',
    facile: 'Nous ne lisons pas cette signature.',
    en: 'We cannot read this sort of signature.',
  },
  holderYes: {
    fr: 'Qui montre ces badges a signé le tout.',
    facile: 'Qui montre ces badges a signé.',
    en: 'Whoever shows these badges signed the whole.',
  },
  holderUnknown: {
    fr: 'Nous n’avons pas pu vérifier cette signature.',
    facile: 'Nous n’avons pas vérifié cette signature.',
    en: 'We could not check this signature.',
  },
  inForce: {
    fr: 'Le badge est en cours, sans date de fin.',
    facile: 'Le badge est en cours.\nIl n’a pas de date de fin.',
    en: 'The badge is in force, without an end date.',
  },
  inForceUntil: {
    fr: 'Le badge est en cours, jusqu’au {day}.',
    facile: 'Le badge est en cours.\nIl va jusqu’au {day}.',
    en: 'The badge is in force, until {day}.',
  },
  expired: {
    fr: 'Le badge n’est plus valable depuis le {day}.',
    facile: 'Le badge est fini depuis le {day}.',
    en: 'The badge is past its end date, {day}.',
  },
  notYet: {
    fr: 'Le badge sera valable plus tard.',
    facile: 'Le badge sera bon plus tard.',
    en: 'The badge will be good later.',
  },
  datesUnknown: {
    fr: 'Nous n’avons pas pu lire les dates.',
    facile: 'Nous n’avons pas lu les dates.',
    en: 'We could not read the dates.',
  },
  statusClear: {
    fr: 'Il n’est pas marqué comme retiré.',
    facile: 'Le badge n’est pas retiré.',
    en: 'It is not marked as taken back.',
  },
  statusNotDeclared: {
    fr: 'Rien ne dit qu’il est retiré. L’organisation ne publie pas de liste pour ce badge.',
    facile: 'L’organisation ne publie pas de liste.\nRien ne dit qu’il est retiré.',
    en: 'Nothing says it was taken back. The organisation publishes no list for this badge.',
  },
  revoked: {
    fr: 'Il est marqué comme retiré.',
    facile: 'Le badge est retiré.',
    en: 'It is marked as taken back.',
  },
  suspended: {
    fr: 'Il est marqué comme mis en pause.',
    facile: 'Le badge est en pause.',
    en: 'It is marked as paused.',
  },
  statusNo: {
    fr: 'Le badge dit mal où voir s’il est retiré.',
    facile: 'Le badge ne dit pas bien où regarder.',
    en: 'The badge says badly where to see whether it was taken back.',
  },
  statusUnknown: {
    fr: 'Nous n’avons pas pu lire la liste des badges retirés.',
    facile: 'Nous n’avons pas lu la liste des badges retirés.',
    en: 'We could not read the list of badges taken back.',
  },
  issuerKnown: {
    fr: '{name} signe ses badges sur ce site.',
    facile: '{name} signe ses badges sur ce site.',
    en: '{name} signs its badges on this site.',
  },
  issuerNotKnown: {
    fr: 'Ce n’est pas un défaut. Le nom « {name} » est écrit par le badge : regardez aussi son adresse, {host}.',
    facile:
      'Ce n’est pas grave.\nLe badge donne le nom « {name} ».\nRegardez aussi son adresse : {host}.',
    en: 'This is no fault. The name “{name}” is written by the badge: look at its address too, {host}.',
  },
  issuerNotKnownAlone: {
    fr: 'Ce n’est pas un défaut. Le nom « {name} » est écrit par le badge, et rien d’autre ne le dit.',
    facile: 'Ce n’est pas grave.\nLe badge donne le nom « {name} ».\nRien d’autre ne le dit.',
    en: 'This is no fault. The name “{name}” is written by the badge, and nothing else says it.',
  },
  issuerUnproved: {
    fr: 'Le badge nomme {name}, mais sa signature ne le montre pas.',
    facile: 'Le badge nomme {name}.\nMais sa signature ne le montre pas.',
    en: 'The badge names {name}, but its signature does not show it.',
  },
  issuerNo: {
    fr: 'Le badge ne dit pas qui le donne.',
    facile: 'Le badge ne dit pas qui le donne.',
    en: 'The badge does not say who gives it.',
  },
  issuerUnknown: {
    fr: 'Nous n’avons pas pu regarder notre liste.',
    facile: 'Nous n’avons pas lu notre liste.',
    en: 'We could not look at our list.',
  },
  subjectMatches: {
    fr: 'Le badge porte ce nom ou cet e-mail.',
    facile: 'Le badge porte ce nom ou cet e-mail.',
    en: 'The badge bears this name or e-mail.',
  },
  subjectDiffers: {
    fr: 'Le badge porte un autre nom ou un autre e-mail.',
    facile: 'Le badge porte un autre nom.',
    en: 'The badge bears another name or e-mail.',
  },
  subjectNotNamed: {
    fr: 'Le badge ne porte pas de nom. Demandez à la personne de vous le montrer elle-même.',
    facile: 'Le badge ne porte pas de nom.\nDemandez à la personne de le montrer.',
    en: 'The badge bears no name. Ask the person to show it to you themselves.',
  },
  subjectNotAsked: {
    fr: 'Vous n’avez pas écrit de nom ni d’e-mail.',
    facile: 'Vous n’avez pas écrit de nom.',
    en: 'You did not write a name or an e-mail.',
  },
  authorYes: {
    fr: 'La page du badge nomme le même auteur.',
    facile: 'La page du badge dit le même auteur.',
    en: 'The page of the badge names the same author.',
  },
  authorNo: {
    fr: 'La page du badge nomme un autre auteur.',
    facile: 'La page du badge dit un autre auteur.',
    en: 'The page of the badge names another author.',
  },
  authorUnknown: {
    fr: 'Nous n’avons pas pu lire la page du badge.',
    facile: 'Nous n’avons pas lu la page du badge.',
    en: 'We could not read the page of the badge.',
  },
  authorNotSaid: {
    fr: 'Ce document ne nomme pas d’auteur.',
    facile: 'Ce document ne dit pas son auteur.',
    en: 'This document names no author.',
  },
  notChecked: {
    fr: 'Nous n’avons pas regardé plus loin.',
    facile: 'Nous n’avons pas regardé plus loin.',
    en: 'We did not look further.',
  },
})
