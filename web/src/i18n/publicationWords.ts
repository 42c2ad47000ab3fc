import { ownWords, type Say } from './ownWords'
import en from './publications.en.json'
import sw from './publications.sw.json'

export type PublicationWord = keyof typeof en
export type SayPublication = Say<PublicationWord>

/** Words of what bodies make public about appeals. */
export const usePublicationWords = ownWords<PublicationWord>(en, sw)

/** Whether there is a word of that name. */
export function isPublicationWord(word: string): word is PublicationWord {
	return word in en
}
