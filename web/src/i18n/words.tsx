import { setupI18n, type I18n, type Messages } from '@lingui/core'
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type en from './en.json'

/** Every sentence of the client has one of these keys; both languages hold all of them. */
export type Word = keyof typeof en
export type Language = 'en' | 'sw'
export type Facts = Record<string, string | number>
export type Translate = (word: Word, facts?: Facts) => string

type Words = { t: Translate; language: Language; setLanguage: (language: Language) => void }

const WordsContext = createContext<Words | undefined>(undefined)
const storageKey = 'language'

const sources: Record<Language, () => Promise<{ default: unknown }>> = {
	en: () => import('./en.json'),
	sw: () => import('./sw.json'),
}

export async function loadWords(language: Language): Promise<I18n> {
	const messages = (await sources[language]()).default as Messages
	return setupI18n({ locale: language, messages: { [language]: messages } })
}

/** The language code is the only thing the client keeps between visits; it says nothing about anybody. */
export function preferredLanguage(): Language {
	const kept = localStorage.getItem(storageKey)
	if (kept === 'en' || kept === 'sw') return kept
	return navigator.language.startsWith('sw') ? 'sw' : 'en'
}

export function translator(i18n: I18n): Translate {
	return (word, facts) => i18n._(word, facts)
}

export function WordsProvider({ initial, children }: { initial: I18n; children: ReactNode }) {
	const [i18n, setI18n] = useState(initial)
	const setLanguage = useCallback((language: Language) => {
		localStorage.setItem(storageKey, language)
		void loadWords(language).then(setI18n)
	}, [])
	useEffect(() => {
		document.documentElement.lang = i18n.locale
	}, [i18n])
	const words = useMemo(
		() => ({ t: translator(i18n), language: i18n.locale as Language, setLanguage }),
		[i18n, setLanguage],
	)
	return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
	const words = use(WordsContext)
	if (!words) throw new Error('useWords needs a WordsProvider above it.')
	return words
}

/** The name of a coded thing in the reader's language. */
export function localized(text: { en: string; sw: string }, language: Language): string {
	return text[language]
}
