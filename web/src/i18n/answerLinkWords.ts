import en from './answerlinks.en.json'
import sw from './answerlinks.sw.json'
import { ownWords } from './ownWords'

export type AnswerLinkWord = keyof typeof en

/** The words of answer links. */
export const useAnswerLinkWords = ownWords<AnswerLinkWord>(en, sw)
