import en from './openrequests.en.json'
import sw from './openrequests.sw.json'
import { ownWords } from './ownWords'

export type OpenRequestWord = keyof typeof en

/** The words of open requests. */
export const useOpenRequestWords = ownWords<OpenRequestWord>(en, sw)
