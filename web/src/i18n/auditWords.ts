import en from './audit.en.json'
import sw from './audit.sw.json'
import { ownWords, translator, type Say } from './ownWords'

export type AuditWord = keyof typeof en
export type TranslateAudit = Say<AuditWord>

/** The words of the audit screens: they are many. */
export const useAuditWords = ownWords<AuditWord>(en, sw)

export const auditTranslator = translator<AuditWord>(en, sw)

/** What an action is called; a new one keeps its own word until it has one here. */
export function actionWord(action: string, say: TranslateAudit): string {
	const word = `action.${action}`
	return word in en ? say(word as AuditWord) : action
}

/** Every action that has words, in the order of the file. */
export function knownActions(): string[] {
	return Object.keys(en)
		.filter((word) => word.startsWith('action.'))
		.map((word) => word.slice('action.'.length))
}
