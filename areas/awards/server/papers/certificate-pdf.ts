import { badgePicture } from '../../../../engines/badge-picture/badge-picture.ts'
import { dayInWords } from '../../../../platform/day.ts'
import { printDocument } from '../../../../platform/server/typst.ts'
import { type Reading, sayer } from '../../../../platform/words.ts'
import { drawQr } from '../../../accounts/server/paper/draw-qr.ts'
import { signerInWords } from '../../../recommendations/in-words.ts'
import { certificateWords } from '../../certificate-words.ts'
import type { Endorsed } from '../endorsing/endorsements-of.ts'
import type { AwardInSight } from '../receiving/own-award.ts'

type Paper = AwardInSight & {
  nickname: string | null
  words: readonly Endorsed[]
  /** Where anybody checks it; nothing while the person shows it to nobody. */
  address: string | undefined
  reading: Reading
}

/** One page to hand over: the badge, whose it is, who gives it and what for, what others saw; PDF/UA-1. */
export function certificatePdf(root: string, paper: Paper): Buffer {
  const { award, version, giver, words, address, nickname, reading } = paper
  const say = sayer(certificateWords, reading)
  const { content } = version
  const day = dayInWords(award.answeredAt ?? award.givenAt, reading)
  return printDocument(root, {
    template: 'areas/awards/server/papers/certificate.typ',
    title: say('title', { badge: content.name }),
    sheet: {
      lang: reading.language,
      service: 'Sillage',
      badge: content.name,
      picture: badgePicture(content.picture),
      pictureAlt: content.picture.alt || content.name,
      name: nickname ?? '',
      given: giver ? say('given', { giver: giver.name, day }) : say('self', { day }),
      until: award.validUntil ? say('until', { day: dayInWords(award.validUntil, reading) }) : '',
      purpose: content.purpose,
      knows: say('knows'),
      criteria: content.criteria.map(({ text }) => text),
      seenTitle: award.seen ? say('seen') : '',
      seen: award.seen ?? '',
      wordsTitle: words.length > 0 ? say('others') : '',
      words: words.slice(0, 3).map(({ said }) => ({
        text: said.comment ?? '',
        who: signerInWords(said),
      })),
      qr: address ? drawQr(address).svg : '',
      qrAlt: address ? say('qrAlt', { address }) : '',
      check: say(address ? 'check' : 'notShown'),
    },
    sizes: [11, 10, 9],
    pages: 1,
    otherwise: 9,
  })
}
