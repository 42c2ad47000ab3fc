import en from './bodies.en.json'
import sw from './bodies.sw.json'
import { ownWords } from './ownWords'

export type BodyWord = keyof typeof en

/** Words of bodies that can be appealed to. */
export const useBodyWords = ownWords<BodyWord>(en, sw)
