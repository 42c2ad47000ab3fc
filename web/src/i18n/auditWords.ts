import { setupI18n, type Messages } from '@lingui/core'
import { useMemo } from 'react'
import en from './audit.en.json'
import sw from './audit.sw.json'
import { useWords, type Facts, type Language } from './words'

export type AuditWord = keyof typeof en
export type TranslateAudit = (word: AuditWord, facts?: Facts) => string

/*
 * The words of the audit screens travel with these screens: they are many, and nobody else needs them on the first load.
 */
const messages = { en, sw } as unknown as Record<Language, Messages>

export function auditTranslator(language: Language): TranslateAudit {
	const i18n = setupI18n({ locale: language, messages })
	return (word, facts) => i18n._(word, facts)
}

export function useAuditWords() {
	const { language } = useWords()
	const say = useMemo(() => auditTranslator(language), [language])
	return { say, language }
}

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
