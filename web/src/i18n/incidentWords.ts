import en from './incidents.en.json'
import sw from './incidents.sw.json'
import { ownWords } from './ownWords'

export type IncidentWord = keyof typeof en

/** Words of group incidents, for those who coordinate. */
export const useIncidentWords = ownWords<IncidentWord>(en, sw)
