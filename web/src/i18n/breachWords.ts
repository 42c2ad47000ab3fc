import en from './breaches.en.json'
import sw from './breaches.sw.json'
import { ownWords } from './ownWords'

export type BreachWord = keyof typeof en

export const useBreachWords = ownWords<BreachWord>(en, sw)
