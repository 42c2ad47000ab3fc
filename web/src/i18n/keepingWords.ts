import en from './keeping.en.json'
import sw from './keeping.sw.json'
import { useOwnWords } from './ownWords'

export type KeepingWord = keyof typeof en

const bundles = { en, sw }

/** The words of keeping and erasing cases. */
export function useKeepingWords() {
	return useOwnWords<KeepingWord>(bundles)
}
