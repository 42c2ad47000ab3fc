import { ownWords } from './ownWords'
import en from './places.en.json'
import sw from './places.sw.json'

export type PlaceWord = keyof typeof en

/** Names of the places: few words, so that nobody loads a whole screen's for its name. */
export const usePlaceWords = ownWords<PlaceWord>(en, sw)
