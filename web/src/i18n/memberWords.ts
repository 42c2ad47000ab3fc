import en from './members.en.json'
import sw from './members.sw.json'
import { ownWords } from './ownWords'

export type MemberWord = keyof typeof en

export const useMemberWords = ownWords<MemberWord>(en, sw)
