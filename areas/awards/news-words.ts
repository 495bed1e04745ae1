import { words } from '../../platform/words.ts'

/** Letters that tell somebody what became of a badge of theirs. The reason is the giver's to tell. */
export const awardNewsWords = words('awardNews', {
  'suspended-subject': {
    fr: 'Votre badge « {badge} » est en pause',
    facile: 'Votre badge est en pause : {badge}',
    en: 'Your badge “{badge}” is paused',
  },
  suspended: {
    fr: 'Bonjour,\n\n{organisation} a mis en pause votre badge « {badge} ». Pour le moment, il est dit « en pause » partout où on le vérifie. Il reste à vous, et rien n’est effacé.\n\nVous pouvez demander pourquoi à {organisation}.\n\nVotre badge :\n{link}',
    facile:
      'Bonjour,\n\n{organisation} a mis votre badge en pause : {badge}.\nIl ne compte pas en ce moment.\nLe badge est toujours à vous.\n\nVous pouvez demander pourquoi.\n\nVotre badge :\n{link}',
    en: 'Hello,\n\n{organisation} paused your badge “{badge}”. For now it is said to be paused wherever it is checked. It is still yours, and nothing is erased.\n\nYou may ask {organisation} why.\n\nYour badge:\n{link}',
  },
  'lifted-subject': {
    fr: 'Votre badge « {badge} » compte de nouveau',
    facile: 'Votre badge compte de nouveau : {badge}',
    en: 'Your badge “{badge}” counts again',
  },
  lifted: {
    fr: 'Bonjour,\n\n{organisation} a arrêté la pause de votre badge « {badge} ». Il compte de nouveau, avec les mêmes fichiers et les mêmes liens.\n\nVotre badge :\n{link}',
    facile:
      'Bonjour,\n\nLa pause de votre badge est finie : {badge}.\nIl compte de nouveau.\n\nVotre badge :\n{link}',
    en: 'Hello,\n\n{organisation} ended the pause of your badge “{badge}”. It counts again, with the same files and the same links.\n\nYour badge:\n{link}',
  },
  'resigned-subject': {
    fr: 'Téléchargez de nouveau vos badges',
    facile: 'Téléchargez de nouveau vos badges',
    en: 'Download your badges again',
  },
  resigned: {
    fr: 'Bonjour,\n\nPar sécurité, une clé qui signait vos badges a été changée. Nous avons signé de nouveau chaque badge concerné. Vos badges et vos liens restent les mêmes.\n\nSi vous aviez téléchargé un fichier, il n’est plus bon : téléchargez-le de nouveau.\n\nVos badges :\n{link}',
    facile:
      'Bonjour,\n\nNous avons changé la signature de vos badges.\nC’est pour la sécurité.\nVos badges et vos liens restent les mêmes.\n\nLes anciens fichiers ne sont plus bons.\nTéléchargez-les de nouveau :\n{link}',
    en: 'Hello,\n\nTo be safe, a key that signed your badges was changed. We signed each of these badges again. Your badges and your links stay the same.\n\nIf you had downloaded a file, it is good no more: download it again.\n\nYour badges:\n{link}',
  },
  'closed-subject': {
    fr: 'Le lien de votre badge « {badge} » a été fermé',
    facile: 'Le lien de votre badge est fermé : {badge}',
    en: 'The link of your badge “{badge}” was closed',
  },
  closed: {
    fr: 'Bonjour,\n\nNous avons fermé le lien qui montrait votre badge « {badge} ». Le badge reste à vous.\n\nVous pensez que c’est une erreur, ou vous voulez savoir pourquoi ? Écrivez-nous : {organisation}\n\nVotre badge :\n{link}',
    facile:
      'Bonjour,\n\nNous avons fermé le lien de votre badge : {badge}.\nLe badge est toujours à vous.\n\nVous voulez savoir pourquoi ?\nÉcrivez-nous : {organisation}\n\nVotre badge :\n{link}',
    en: 'Hello,\n\nWe closed the link that showed your badge “{badge}”. The badge is still yours.\n\nDo you think it is a mistake, or want to know why? Write to us: {organisation}\n\nYour badge:\n{link}',
  },
  'withdrawn-subject': {
    fr: 'Votre badge « {badge} » n’est plus reconnu',
    facile: 'Votre badge est retiré : {badge}',
    en: 'Your badge “{badge}” is withdrawn',
  },
  withdrawn: {
    fr: 'Bonjour,\n\n{organisation} a retiré votre badge « {badge} ». Il n’est plus reconnu, partout où on le vérifie.\n\nVous pouvez demander pourquoi à {organisation}. Ce que vous savez faire reste à vous : vos expériences et les mots des autres ne changent pas.\n\nVotre badge :\n{link}',
    facile:
      'Bonjour,\n\n{organisation} a retiré votre badge : {badge}.\nIl ne compte plus.\nVous pouvez demander pourquoi.\n\nVotre badge :\n{link}',
    en: 'Hello,\n\n{organisation} withdrew your badge “{badge}”. It is recognised no more, wherever it is checked.\n\nYou may ask {organisation} why. What you know how to do stays yours: your experiences and the words of others do not change.\n\nYour badge:\n{link}',
  },
})
