import en from './appeals.en.json'
import { ownWords, type Say } from './ownWords'
import sw from './appeals.sw.json'

export type AppealWord = keyof typeof en
export type SayAppeal = Say<AppealWord>

/** Words of appeals, for those who write and send them. */
export const useAppealWords = ownWords<AppealWord>(en, sw)

/** Whether there is a word of that name. */
export function isAppealWord(word: string): word is AppealWord {
	return word in en
}
