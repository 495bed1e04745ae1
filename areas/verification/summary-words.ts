import { words } from '../../platform/words.ts'

/** The whole answer about a badge in a sentence, and that about somebody’s words. None says more than its verdicts. */
export const summaryWords = words('summaries', {
  sumChanged: {
    fr: 'La signature ne va pas avec ce badge. Il a pu être changé après coup.',
    facile: 'La signature n’est pas bonne.\nQuelqu’un a peut-être changé le badge.',
    en: 'The signature does not fit this badge. It may have been changed afterwards.',
  },
  sumUnsigned: {
    fr: 'Ce badge n’est pas signé. Rien ne montre qui l’a donné.',
    facile: 'Ce badge n’est pas signé.\nOn ne sait pas qui l’a donné.',
    en: 'This badge is not signed. Nothing shows who gave it.',
  },
  sumBadSignature: {
    fr: 'Rien ne montre que l’organisation nommée a donné ce badge.',
    facile: 'Rien ne montre qui a donné ce badge.',
    en: 'Nothing shows that the organisation named gave this badge.',
  },
  sumGone: {
    fr: 'Ce badge n’est plus à son adresse. L’organisation l’a peut-être retiré.',
    facile: 'Ce badge n’est plus à son adresse.\nIl est peut-être retiré.',
    en: 'This badge is no longer at its address. The organisation may have taken it back.',
  },
  sumRevoked: {
    fr: 'Ce badge est marqué comme retiré. Il ne compte plus.',
    facile: 'Ce badge est retiré.\nIl ne compte plus.',
    en: 'This badge is marked as taken back. It no longer counts.',
  },
  sumSuspended: {
    fr: 'Ce badge est mis en pause : il ne compte pas pour le moment.',
    facile: 'Ce badge est en pause.\nIl ne compte pas en ce moment.',
    en: 'This badge is paused: it does not count for now.',
  },
  sumMalformed: {
    fr: 'Ce document ne suit pas les règles des badges.',
    facile: 'Ce document n’est pas un badge bien fait.',
    en: 'This document does not follow the rules of badges.',
  },
  sumExpired: {
    fr: 'La date de fin de ce badge est passée.',
    facile: 'La date de fin est passée.',
    en: 'The end date of this badge is past.',
  },
  sumNotYet: {
    fr: 'Ce badge n’est pas encore valable.',
    facile: 'Ce badge n’est pas encore bon.',
    en: 'This badge is not good yet.',
  },
  sumSignatureUnknown: {
    fr: 'Nous n’avons pas pu vérifier qui a signé. Ce badge est peut-être bon.',
    facile: 'Nous n’avons pas pu voir qui a signé.\nCe badge est peut-être bon.',
    en: 'We could not check who signed. This badge may be good.',
  },
  sumStatusUnknown: {
    fr: 'La signature est bonne. Nous n’avons pas pu voir si le badge a été retiré.',
    facile: 'La signature est bonne.\nNous ne savons pas si le badge est retiré.',
    en: 'The signature is good. We could not see whether the badge was taken back.',
  },
  sumOtherPerson: {
    fr: 'La signature est bonne, mais le badge ne porte pas ce nom ni cet e-mail.',
    facile: 'La signature est bonne.\nMais ce badge ne dit pas ce nom.',
    en: 'The signature is good, but the badge does not bear this name or e-mail.',
  },
  sumGoodUnlisted: {
    fr: 'La signature est bonne et les dates aussi. Aucune liste ne dit si le badge a été retiré.',
    facile: 'La signature est bonne.\nLes dates sont bonnes.\nOn ne sait pas s’il est retiré.',
    en: 'The signature is good and so are the dates. No list tells whether the badge was taken back.',
  },
  sumGood: {
    fr: 'La signature est bonne, le badge est en cours et il n’est pas marqué comme retiré.',
    facile: 'La signature est bonne.\nLe badge compte toujours.',
    en: 'The signature is good, the badge is in force and not marked as taken back.',
  },
  wordYes: {
    fr: 'Ces mots sont signés et comptent toujours.',
    facile: 'Ces mots sont signés.\nIls comptent toujours.',
    en: 'These words are signed and still count.',
  },
  wordFrom: {
    fr: 'La signature vient de {host}.',
    facile: 'La signature vient de {host}.',
    en: 'The signature comes from {host}.',
  },
  wordFromNowhere: {
    fr: 'La clé n’a pas d’adresse : le nom est seulement écrit.',
    facile: 'La clé n’a pas d’adresse.\nLe nom est seulement écrit.',
    en: 'The key has no address: the name is only written.',
  },
  wordWithdrawn: {
    fr: 'Ces mots ont été retirés.',
    facile: 'Ces mots sont retirés.',
    en: 'These words were taken back.',
  },
  wordElsewhere: {
    fr: 'Ces mots parlent d’autre chose que de ce badge.',
    facile: 'Ces mots ne parlent pas de ce badge.',
    en: 'These words are about something else than this badge.',
  },
  wordOtherVersion: {
    fr: 'Ces mots parlent d’une autre version de ce badge.',
    facile: 'Ces mots parlent d’un autre badge.',
    en: 'These words are about another version of this badge.',
  },
  wordBroken: {
    fr: 'La signature de ces mots n’est pas bonne.',
    facile: 'La signature n’est pas bonne.',
    en: 'The signature of these words is not good.',
  },
  wordEnded: {
    fr: 'Ces mots ne sont plus en cours.',
    facile: 'Ces mots sont finis.',
    en: 'These words are no longer in force.',
  },
  wordUnknown: {
    fr: 'Nous n’avons pas pu vérifier ces mots.',
    facile: 'Nous n’avons pas pu vérifier ces mots.',
    en: 'We could not check these words.',
  },
})
