import en from './clocks.en.json'
import sw from './clocks.sw.json'
import { ownWords } from './ownWords'

export type ClockWord = keyof typeof en

/** Names of clocks and the words of their screens travel with the screens of those who coordinate. */
export const useClockWords = ownWords<ClockWord>(en, sw)

export const isClockWord = (word: string): word is ClockWord => word in en
