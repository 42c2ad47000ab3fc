import en from './evidence.en.json'
import sw from './evidence.sw.json'
import { ownWords } from './ownWords'

export type EvidenceWord = keyof typeof en

/** Words of files that bear witness, for the people of a case. */
export const useEvidenceWords = ownWords<EvidenceWord>(en, sw)
