import en from './twins.en.json'
import sw from './twins.sw.json'
import { ownWords } from './ownWords'

export type TwinWord = keyof typeof en

export const useTwinWords = ownWords<TwinWord>(en, sw)
