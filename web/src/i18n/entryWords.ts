import en from './entry.en.json'
import { ownWords } from './ownWords'
import sw from './entry.sw.json'

export type EntryWord = keyof typeof en

export const useEntryWords = ownWords<EntryWord>(en, sw)
