import en from './exchange.en.json'
import { ownWords } from './ownWords'
import sw from './exchange.sw.json'

export type ExchangeWord = keyof typeof en

export const useExchangeWords = ownWords<ExchangeWord>(en, sw)
