import { setupI18n, type Messages } from '@lingui/core'
import { useMemo } from 'react'
import { useWords, type Facts, type Language } from './words'

/** The words of one bundle, which travel with the screens that say them: nobody else needs them on the first load. */
export function useOwnWords<Key extends string>(bundles: Record<Language, Record<Key, string>>) {
	const { language } = useWords()
	const say = useMemo(() => {
		const i18n = setupI18n({ locale: language, messages: bundles as unknown as Record<Language, Messages> })
		return (word: Key, facts?: Facts) => i18n._(word, facts)
	}, [bundles, language])
	return { say, language }
}
