import en from './house.en.json'
import sw from './house.sw.json'
import { ownWords } from './ownWords'

export type HouseWord = keyof typeof en

/** The words of safe houses. */
export const useHouseWords = ownWords<HouseWord>(en, sw)
