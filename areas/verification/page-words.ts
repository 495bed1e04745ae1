import { words } from '../../platform/words.ts'

/** Sentences of the page where anybody checks a badge; the answers themselves are in `verdict-words.ts`. */
export const verificationPageWords = words('verificationPages', {
  question: {
    fr: 'Quel badge voulez-vous vérifier ?',
    facile: 'Quel badge voulez-vous vérifier ?',
    en: 'Which badge do you want to check?',
  },
  hint: {
    fr: 'Sans compte. Nous ne gardons rien de ce que vous envoyez.',
    facile: 'Pas besoin de compte.\nNous ne gardons rien.',
    en: 'No account needed. We keep nothing of what you send.',
  },
  fileField: {
    fr: 'Le fichier du badge',
    facile: 'Le fichier du badge',
    en: 'The file of the badge',
  },
  fileHint: {
    fr: 'L’image du badge (PNG ou SVG), son fichier JSON, ou une photo de son QR code.',
    facile: 'L’image du badge, ou son fichier.\nOu une photo de son QR code.',
    en: 'The picture of the badge (PNG or SVG), its JSON file, or a photo of its QR code.',
  },
  qrScan: {
    fr: 'Je montre un QR code à la caméra',
    facile: 'Je montre un QR code',
    en: 'Show a QR code to the camera',
  },
  qrStop: {
    fr: 'Je ferme la caméra',
    facile: 'Je ferme la caméra',
    en: 'Close the camera',
  },
  qrSight: {
    fr: 'Ce que voit la caméra',
    facile: 'Ce que voit la caméra',
    en: 'What the camera sees',
  },
  qrLooking: {
    fr: 'Mettez le QR code devant la caméra. Aucune image ne part de votre appareil.',
    facile: 'Mettez le QR code devant la caméra.\nL’image reste sur votre appareil.',
    en: 'Hold the QR code in front of the camera. No picture leaves your device.',
  },
  qrFound: {
    fr: 'QR code lu. Nous vérifions.',
    facile: 'C’est lu.\nNous vérifions.',
    en: 'QR code read. We are checking.',
  },
  qrNothing: {
    fr: 'Aucun QR code n’a été lu.',
    facile: 'Nous n’avons pas lu de QR code.',
    en: 'No QR code was read.',
  },
  qrRefused: {
    fr: 'La caméra ne s’ouvre pas. Envoyez plutôt une photo du QR code.',
    facile: 'La caméra ne s’ouvre pas.\nEnvoyez une photo du QR code.',
    en: 'The camera does not open. Send a photo of the QR code instead.',
  },
  linkField: {
    fr: 'Ou son lien',
    facile: 'Ou son lien',
    en: 'Or its link',
  },
  linkHint: {
    fr: 'Il commence par https://',
    facile: 'Il commence par https://',
    en: 'It starts with https://',
  },
  pasteMore: {
    fr: 'J’ai le texte du badge',
    facile: 'J’ai le texte du badge',
    en: 'I have the text of the badge',
  },
  textField: {
    fr: 'Le texte du badge',
    facile: 'Le texte du badge',
    en: 'The text of the badge',
  },
  textHint: {
    fr: 'Collez-le en entier, sans rien changer.',
    facile: 'Collez tout le texte.\nNe changez rien.',
    en: 'Paste all of it, without changing anything.',
  },
  personMore: {
    fr: 'Je veux savoir à qui est ce badge',
    facile: 'Je veux savoir à qui est ce badge',
    en: 'I want to know whose badge this is',
  },
  personField: {
    fr: 'Son nom ou son e-mail',
    facile: 'Son nom ou son e-mail',
    en: 'Their name or e-mail',
  },
  personHint: {
    fr: 'Nous comparons avec le badge, puis nous oublions.',
    facile: 'Nous comparons.\nAprès, nous oublions.',
    en: 'We compare it with the badge, then forget it.',
  },
  submit: {
    fr: 'Je vérifie',
    facile: 'Je vérifie',
    en: 'I check',
  },
  answerTitle: {
    fr: 'Ce que nous avons vérifié',
    facile: 'Ce que nous avons vérifié',
    en: 'What we checked',
  },
  severalTitle: {
    fr: 'Ce que nous avons vérifié : {count} documents',
    facile: 'Ce que nous avons vérifié : {count} documents',
    en: 'What we checked: {count} documents',
  },
  severalText: {
    fr: 'Chaque document a sa propre réponse.',
    facile: 'Chaque document a sa réponse.',
    en: 'Each document has its own answer.',
  },
  again: {
    fr: 'Je vérifie un autre badge',
    facile: 'Je vérifie un autre badge',
    en: 'I check another badge',
  },
  takeAway: {
    fr: 'Emporter le badge (fichier JSON)',
    facile: 'Emporter le badge',
    en: 'Take the badge away (JSON file)',
  },
  verdicts: {
    fr: 'Nos réponses, une par une',
    facile: 'Nos réponses, une par une',
    en: 'Our answers, one by one',
  },
  says: {
    fr: 'Ce que dit le badge',
    facile: 'Ce que dit le badge',
    en: 'What the badge says',
  },
  saysRecord: {
    fr: 'Ce que dit le document',
    facile: 'Ce que dit le document',
    en: 'What the document says',
  },
  nameless: {
    fr: 'Un badge sans nom',
    facile: 'Un badge sans nom',
    en: 'A badge without a name',
  },
  pictureAlt: {
    fr: 'Image du badge',
    facile: 'Image du badge',
    en: 'Picture of the badge',
  },
  givenBy: {
    fr: 'Donné par',
    facile: 'Donné par',
    en: 'Given by',
  },
  saidBy: {
    fr: 'Dit par',
    facile: 'Dit par',
    en: 'Said by',
  },
  madeBy: {
    fr: 'Créé par',
    facile: 'Créé par',
    en: 'Made by',
  },
  givenOn: {
    fr: 'Donné le',
    facile: 'Donné le',
    en: 'Given on',
  },
  endsOn: {
    fr: 'Valable jusqu’au',
    facile: 'Bon jusqu’au',
    en: 'Good until',
  },
  criteria: {
    fr: 'Comment on l’obtient',
    facile: 'Comment on l’obtient',
    en: 'How it is earned',
  },
  readMore: {
    fr: 'Lire la suite sur son site',
    facile: 'Lire la suite sur son site',
    en: 'Read more on its site',
  },
  alignments: {
    fr: 'En lien avec',
    facile: 'En lien avec',
    en: 'Linked to',
  },
  evidence: {
    fr: 'Ce qui le montre',
    facile: 'Ce qui le montre',
    en: 'What shows it',
  },
  evidenceLink: {
    fr: 'Voir cet élément',
    facile: 'Voir cet élément',
    en: 'See this piece',
  },
  comment: {
    fr: 'Ses mots',
    facile: 'Ses mots',
    en: 'Their words',
  },
  endorsements: {
    fr: 'Qui parle de ce badge',
    facile: 'Qui parle de ce badge',
    en: 'Who speaks for this badge',
  },
  identified: {
    fr: 'Comment on sait qui parle',
    facile: 'Comment on sait qui parle',
    en: 'How we know who speaks',
  },
  somebody: {
    fr: 'Quelqu’un',
    facile: 'Quelqu’un',
    en: 'Somebody',
  },
  inside: {
    fr: 'Les badges de ce document',
    facile: 'Les badges de ce document',
    en: 'The badges in this document',
  },
  wrapping: {
    fr: 'Ces badges ont été mis ensemble. Voici ce que nous savons de l’ensemble.',
    facile: 'Ces badges sont ensemble.\nVoici ce que nous savons.',
    en: 'These badges were put together. This is what we know of the whole.',
  },
  how: {
    fr: 'Comment avons-nous vérifié ?',
    facile: 'Comment avons-nous vérifié ?',
    en: 'How did we check?',
  },
  howText: {
    fr: 'Un badge porte une signature. Un calcul montre si elle va avec le badge et avec la clé de l’organisation. Nous demandons cette clé, et la liste des badges retirés, à l’organisation elle-même.',
    facile:
      'Un badge porte une signature.\nNous regardons si elle est bonne.\nNous demandons sa clé à l’organisation.\nNous regardons aussi la liste des badges retirés.',
    en: 'A badge carries a signature. A calculation shows whether it fits the badge and the key of the organisation. We ask the organisation itself for that key and for the list of badges taken back.',
  },
  howAway: {
    fr: 'Quand un site ne répond pas, nous disons que nous ne savons pas. Le badge peut être bon.',
    facile:
      'Parfois un site ne répond pas.\nAlors nous ne savons pas.\nLe badge est peut-être bon.',
    en: 'When a site does not answer, we say that we do not know. The badge may be good.',
  },
  howKeep: {
    fr: 'Rien n’est gardé. Cette page disparaît quand vous la fermez.',
    facile: 'Nous ne gardons rien.',
    en: 'Nothing is kept. This page goes when you close it.',
  },
  codes: {
    fr: 'Les réponses, pour un programme',
    facile: 'Les réponses, pour un programme',
    en: 'The answers, for a program',
  },
  codeQuestion: {
    fr: 'Question',
    facile: 'Question',
    en: 'Question',
  },
  codeAnswer: {
    fr: 'Réponse',
    facile: 'Réponse',
    en: 'Answer',
  },
  codeCode: {
    fr: 'Code',
    facile: 'Code',
    en: 'Code',
  },
})
