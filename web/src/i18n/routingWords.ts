import { wordsBeside } from './ownWords'
import en from './routing.en.json'
import sw from './routing.sw.json'

export type RoutingWord = keyof typeof en

const words = wordsBeside<RoutingWord>(en, sw)

export type TranslateRouting = ReturnType<typeof words.beside>

/** The words of the routing screens travel with these screens. */
export const routingTranslator = words.beside
export const useRoutingWords = words.useBoth
