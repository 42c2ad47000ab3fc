import type { CasePurpose, LegalBasis } from '../gql/graphql'
import en from './law.en.json'
import sw from './law.sw.json'
import { ownWords } from './ownWords'

export type LawWord = keyof typeof en

/** Why the law lets a case be recorded, and what intake asks for: words of the screens where cases are opened and led. */
export const useLawWords = ownWords<LawWord>(en, sw)

export function isLawWord(word: string): word is LawWord {
	return word in en
}

export const legalBases: Record<LegalBasis, LawWord> = {
	CONSENT: 'basis.CONSENT',
	VITAL_INTEREST: 'basis.VITAL_INTEREST',
	LEGAL_CLAIM: 'basis.LEGAL_CLAIM',
	PUBLIC_INTEREST: 'basis.PUBLIC_INTEREST',
	LEGAL_OBLIGATION: 'basis.LEGAL_OBLIGATION',
}
export const casePurposes: Record<CasePurpose, LawWord> = {
	ASSISTANCE: 'casePurpose.ASSISTANCE',
	LEGAL_REDRESS: 'casePurpose.LEGAL_REDRESS',
	DOCUMENTATION: 'casePurpose.DOCUMENTATION',
}
