import en from './people.en.json'
import sw from './people.sw.json'
import { ownWords } from './ownWords'

export type PeopleWord = keyof typeof en

export const usePeopleWords = ownWords<PeopleWord>(en, sw)
