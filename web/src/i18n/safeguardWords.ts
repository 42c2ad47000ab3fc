import { ownWords } from './ownWords'
import en from './safeguards.en.json'
import sw from './safeguards.sw.json'

export type SafeguardWord = keyof typeof en

/** The words of the questions that are asked before an act that could do harm. */
export const useSafeguardWords = ownWords<SafeguardWord>(en, sw)
