import { useMemo } from 'react'
import { translator } from './ownWords'
import en from './routing.en.json'
import sw from './routing.sw.json'
import { useWords, type Facts, type Language, type Translate, type Word } from './words'

export type RoutingWord = keyof typeof en
export type TranslateRouting = (word: Word | RoutingWord, facts?: Facts) => string

const speak = translator<RoutingWord>(en, sw)

/** The words of the routing screens travel with these screens; every other word is asked of `t`. */
export function routingTranslator(language: Language, t: Translate): TranslateRouting {
	const say = speak(language)
	return (word, facts) => (word in en ? say(word as RoutingWord, facts) : t(word as Word, facts))
}

export function useRoutingWords() {
	const { t: general, language } = useWords()
	const t = useMemo(() => routingTranslator(language, general), [language, general])
	return { t, language }
}
