import type { Language } from '../../i18n/words'

const locales: Record<Language, string> = { en: 'en-GB', sw: 'sw' }

/** "Kasarani, Central and Pangani": each name once. */
export function namesOf(names: readonly string[], language: Language): string {
	return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(new Set(names))
}
