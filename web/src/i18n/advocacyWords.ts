import en from './advocacy.en.json'
import sw from './advocacy.sw.json'
import { ownWords } from './ownWords'

export type AdvocacyWord = keyof typeof en

/** Words of advocacy at the Universal Periodic Review. */
export const useAdvocacyWords = ownWords<AdvocacyWord>(en, sw)

/** Whether there is a word of that name. */
export function isAdvocacyWord(word: string): word is AdvocacyWord {
	return word in en
}
