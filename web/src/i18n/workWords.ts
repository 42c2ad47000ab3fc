import closingEn from './closing.en.json'
import closingSw from './closing.sw.json'
import { ownWords } from './ownWords'
import en from './work.en.json'
import sw from './work.sw.json'

export type WorkWord = keyof typeof en
export type ClosingWord = keyof typeof closingEn

/** The words of decisions, deputies and tasks. */
export const useWorkWords = ownWords<WorkWord>(en, sw)

/** The words of closing a case, of asking later how its person is, and of opening it anew: in the same file, so that no list of files grows for everybody. */
export const useClosingWords = ownWords<ClosingWord>(closingEn, closingSw)
