import { setupI18n, type Messages } from '@lingui/core'
import { useMemo } from 'react'
import en from './routing.en.json'
import sw from './routing.sw.json'
import { useWords, type Facts, type Language, type Translate, type Word } from './words'

export type RoutingWord = keyof typeof en
export type TranslateRouting = (word: Word | RoutingWord, facts?: Facts) => string

const messages = { en, sw } as unknown as Record<Language, Messages>

/** The words of the routing screens travel with these screens; every other word is asked of `t`. */
export function routingTranslator(language: Language, t: Translate): TranslateRouting {
	const i18n = setupI18n({ locale: language, messages })
	return (word, facts) => (word in en ? i18n._(word, facts) : t(word as Word, facts))
}

export function useRoutingWords() {
	const { t: general, language } = useWords()
	const t = useMemo(() => routingTranslator(language, general), [language, general])
	return { t, language }
}
