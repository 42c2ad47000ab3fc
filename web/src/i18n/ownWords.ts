import { setupI18n, type Messages } from '@lingui/core'
import { useMemo } from 'react'
import { useWords, type Facts, type Language } from './words'

/** Words that travel with the screens they belong to: nobody else needs them on the first load. */
export function ownWords<Word extends string>(en: Record<Word, unknown>, sw: Record<Word, unknown>) {
	const messages = { en, sw } as unknown as Record<Language, Messages>
	return function useOwnWords() {
		const { language } = useWords()
		const say = useMemo(() => {
			const i18n = setupI18n({ locale: language, messages })
			return (word: Word, facts?: Facts) => i18n._(word, facts)
		}, [language])
		return { say, language }
	}
}
