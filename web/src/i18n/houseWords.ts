import en from './house.en.json'
import sw from './house.sw.json'
import { useOwnWords } from './ownWords'

export type HouseWord = keyof typeof en

const bundles = { en, sw }

/** The words of safe houses. */
export function useHouseWords() {
	return useOwnWords<HouseWord>(bundles)
}
