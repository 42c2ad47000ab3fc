import en from './keeping.en.json'
import sw from './keeping.sw.json'
import { ownWords } from './ownWords'

export type KeepingWord = keyof typeof en

/** The words of keeping and erasing cases. */
export const useKeepingWords = ownWords<KeepingWord>(en, sw)
