import { words } from '../../platform/words.ts'

/** Sentences about signatures and keys: for whoever runs the installation, and for programs. */
export const issuersWords = words('issuers', {
  pathTaken: {
    fr: 'Cette adresse est déjà celle d’un autre émetteur.',
    facile: 'Cette adresse est déjà prise.',
    en: 'This address already belongs to another issuer.',
  },
  noSuchIssuer: {
    fr: 'Cet émetteur n’est pas connu ici.',
    facile: 'Cette organisation n’est pas connue ici.',
    en: 'This issuer is not known here.',
  },
  noSuchKey: {
    fr: 'Cet émetteur n’a pas cette clé.',
    facile: 'Cette clé n’existe pas.',
    en: 'This issuer does not have this key.',
  },
  cannotSign: {
    fr: 'Cet émetteur ne signe plus : ses clés ont été détruites.',
    facile: 'Cette organisation ne signe plus.',
    en: 'This issuer no longer signs: its keys were destroyed.',
  },
  malformed: {
    fr: 'Ce document ne peut pas être signé : {why} ({where}).',
    facile: 'Ce document ne peut pas être signé.',
    en: 'This document cannot be signed: {why} ({where}).',
  },
  notTheIssuer: {
    fr: 'Le document nomme un autre émetteur que celui qui signe.',
    facile: 'Ce document est au nom de quelqu’un d’autre.',
    en: 'The document names another issuer than the one who signs.',
  },
  noSuchPlace: {
    fr: 'Cette place n’existe dans aucune liste d’ici.',
    facile: 'Cette place n’existe pas.',
    en: 'This place exists in no list here.',
  },
  noSuchList: {
    fr: 'Cette liste n’existe pas ici.',
    facile: 'Cette liste n’existe pas.',
    en: 'This list does not exist here.',
  },
  unknownSeal: {
    fr: 'Une clé est fermée par une clé de chiffrement absente ({kek}). Donnez-la dans KEY_ENCRYPTION_KEY_FORMER.',
    facile: 'Il manque une clé pour ouvrir.',
    en: 'A key is closed by a key-encryption key that is missing ({kek}). Give it in KEY_ENCRYPTION_KEY_FORMER.',
  },
  badPassphrase: {
    fr: 'Cette phrase est trop courte : {least} signes au moins.',
    facile: 'La phrase est trop courte.\nIl faut {least} signes.',
    en: 'This phrase is too short: {least} signs at least.',
  },
})
