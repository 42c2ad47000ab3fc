import en from './board.en.json'
import { ownWords } from './ownWords'
import sw from './board.sw.json'

export type BoardWord = keyof typeof en

/** The words of the duty board: a partner's phone does not load them. */
export const useBoardWords = ownWords<BoardWord>(en, sw)
