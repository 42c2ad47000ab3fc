import en from './commands.en.json'
import { ownWords } from './ownWords'
import sw from './commands.sw.json'

export type CommandWord = keyof typeof en

/** The names of everywhere one may go. */
export const useCommandWords = ownWords<CommandWord>(en, sw)
