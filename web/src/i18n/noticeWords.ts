import en from './notices.en.json'
import { ownWords } from './ownWords'
import sw from './notices.sw.json'

export type NoticeWord = keyof typeof en

/** The words of where people are told outside the portal. */
export const useNoticeWords = ownWords<NoticeWord>(en, sw)
