import { ownWords } from './ownWords'
import en from './rights.en.json'
import sw from './rights.sw.json'

export type RightsWord = keyof typeof en

export const useRightsWords = ownWords<RightsWord>(en, sw)

/** The word of a code, when it has one. */
export function isRightsWord(word: string): word is RightsWord {
	return word in en
}
