import { setupI18n, type Messages } from '@lingui/core'
import { useMemo } from 'react'
import { useWords, type Facts, type Language, type Translate, type Word } from './words'

export type Say<Word extends string> = (word: Word, facts?: Facts) => string

type Bundle<Word extends string> = Record<Word, unknown>

/** Words that travel with the screens they belong to: nobody else needs them on the first load. */
export function translator<Word extends string>(en: Bundle<Word>, sw: Bundle<Word>): (language: Language) => Say<Word> {
	const messages = { en, sw } as unknown as Record<Language, Messages>
	return (language) => {
		const i18n = setupI18n({ locale: language, messages })
		return (word, facts) => i18n._(word, facts)
	}
}

/** The same words for a component. */
export function ownWords<Word extends string>(en: Bundle<Word>, sw: Bundle<Word>) {
	const speak = translator(en, sw)
	return function useOwnWords() {
		const { language } = useWords()
		const say = useMemo(() => speak(language), [language])
		return { say, language }
	}
}

/** The same beside the words that everybody has: every other word is asked of the general `t`. */
export function wordsBeside<Own extends string>(en: Bundle<Own>, sw: Bundle<Own>) {
	const speak = translator(en, sw)
	const beside = (language: Language, t: Translate) => {
		const say = speak(language)
		return (word: Word | Own, facts?: Facts): string => (word in en ? say(word as Own, facts) : t(word as Word, facts))
	}
	function useBoth() {
		const { t: general, language } = useWords()
		const t = useMemo(() => beside(language, general), [language, general])
		return { t, language }
	}
	return { beside, useBoth }
}
