import en from './intake.en.json'
import sw from './intake.sw.json'
import { wordsBeside } from './ownWords'

export type IntakeWord = keyof typeof en

const words = wordsBeside<IntakeWord>(en, sw)

export type TranslateIntake = ReturnType<typeof words.beside>

/** The words of the questions that open a case: only who asks them loads them. */
export const useIntakeWords = words.useBoth
