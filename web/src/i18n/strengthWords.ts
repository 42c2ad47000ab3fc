import en from './strength.en.json'
import { ownWords, translator } from './ownWords'
import sw from './strength.sw.json'

export type StrengthWord = keyof typeof en

/** The words of the network's strength and of who stands around one organization. */
export const useStrengthWords = ownWords<StrengthWord>(en, sw)
export const strengthTranslator = translator<StrengthWord>(en, sw)
