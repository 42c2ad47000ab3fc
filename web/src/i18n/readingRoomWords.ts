import { ownWords } from './ownWords'
import en from './readingroom.en.json'
import sw from './readingroom.sw.json'

export type ReadingRoomWord = keyof typeof en

/** Words of the reading room of a body. */
export const useReadingRoomWords = ownWords<ReadingRoomWord>(en, sw)
